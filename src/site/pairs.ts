import { addressOf, idIn } from '../schema/address.ts';
import { comparisonId } from '../schema/pair.ts';
import { cardOf, type RoleCard } from '../knowledge/compare/card.ts';
import { get } from '../knowledge/graph/knowledge.ts';
import { builtPairs } from '../knowledge/compare/pairs.ts';
import { knowledge } from './knowledge.ts';

/** The ids of all comparisons that have a page of their own. */
export const pairs: ReadonlySet<string> = builtPairs(knowledge);

/** The comparison that the page of an address is, by its id, whether an editor wrote it or not. */
export function pairAt(address: string): string | undefined {
  const id = idIn(address);
  return pairs.has(id) && address === addressOf('comparisons', id) ? id : undefined;
}

const made = new Map<string, RoleCard>();

/** The card of a role, by its id. It is made once, for all pages that show it. */
export function card(id: string): RoleCard {
  const one = made.get(id) ?? cardOf(knowledge, get(knowledge, 'roles', id));
  made.set(id, one);
  return one;
}

/** Each role with the roles it has a page beside, all by title. */
export const partnersOf = knowledge.byKind.roles.map((role) => ({
  role,
  partners: knowledge.byKind.roles.filter((other) => pairs.has(comparisonId(role.id, other.id))),
}));
