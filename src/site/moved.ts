import { formerPairs } from '../knowledge/compare/former-pairs.ts';
import { titleOf } from '../knowledge/graph/knowledge.ts';
import { addressOf, embedAddress, idIn } from '../schema/address.ts';
import { firstQuery, rolesOf, turnedAround } from '../schema/pair.ts';
import { rolesAt } from '../schema/pair-address.ts';
import { movedPages } from '../schema/renames.ts';
import { knowledge } from './knowledge.ts';
import { card, pairs } from './pairs.ts';
import { renames } from './renames.ts';
import * as words from '../words/pair.ts';

/** An address that only leads to another page. */
interface Moved {
  from: string;
  /** The page it leads to: its address, its name, and what is asked of it besides. */
  address: string;
  title: string;
  query?: string;
}

const renamed: Moved[] = movedPages(renames).map(([from, address]) => {
  const entry = knowledge.byAddress.get(address);
  return { from, address, title: entry ? titleOf(entry) : address };
});

/** The two roles of a comparison in the other order: its page, which then begins with the other one. */
const turned: Moved[] = [...pairs].map((pair) => {
  const [first = '', second = ''] = (rolesOf(pair) ?? []).toReversed();
  return {
    from: addressOf('comparisons', turnedAround(pair)),
    address: addressOf('comparisons', pair),
    title: words.versus([card(first).title, card(second).title]),
    query: firstQuery(first),
  };
});

/** Pairs by the ids that their roles had before, in either order. */
const former: Moved[] = formerPairs(pairs, renames).flatMap(([id, pair]) =>
  [id, turnedAround(id)].map((old) => ({
    from: addressOf('comparisons', old),
    address: addressOf('comparisons', pair),
    title: words.versus((rolesOf(pair) ?? []).map((role) => card(role).title)),
  })),
);

/** Frames of pairs that other sites show under the ids these had before: their frames of today. */
const framed: Moved[] = [...renamed, ...former].flatMap(({ from, address, title }) =>
  rolesAt(from) && rolesAt(address)
    ? { from: embedAddress(idIn(from)), address: embedAddress(idIn(address)), title }
    : [],
);

/** Every address that leads to another page. */
export const moved: readonly Moved[] = [...renamed, ...turned, ...former, ...framed];
