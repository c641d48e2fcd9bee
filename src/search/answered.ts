import { askNames } from './ask.ts';
import type { Hit } from './hit.ts';
import type { NameIndex } from './match.ts';
import type { Meanings } from './meanings.ts';
import { ranked } from './rank.ts';
import type { Reading } from './reading.ts';
import { rolesListAsked } from './roles-list.ts';

/** What names and meanings answer, by how sure it is. */
export interface GradedHits {
  /** What is surely asked for: pages of every kind may be. */
  sure: Hit[];
  /** Above and below what only full text finds. */
  above: Hit[];
  below: Hit[];
  /** Whether it is so good that full text need not be asked. */
  enough: boolean;
  /** Stems that no name and no page in short has, where nothing is sure. */
  unheard: readonly string[];
}

/** From which score on a page stands above what only full text finds. */
const strong = 0.5;
/** What is less than this is no answer. */
const weak = 0.35;
/** A page that holds so much of what was asked is what was meant. */
const plenty = 0.75;

/** What the names and what pages are about answer. Without meanings, the names answer alone. */
export function answered(
  names: NameIndex,
  meanings: Meanings | undefined,
  reading: Reading,
): GradedHits {
  const answer = askNames(names, reading, meanings?.weigh);
  const list = rolesListAsked(names, reading);
  const asked = meanings?.ask(reading.text) ?? { found: [], unknown: [] };
  const rest = ranked(answer, asked, reading.describes);
  const listed = list ? [list.hit] : [];
  const sure = [...answer.named, ...(list?.whole ? listed : []), ...answer.asked, ...answer.near];
  const from = (least: number, most: number) =>
    rest.filter(({ score }) => score >= least && score < most).map(({ hit }) => hit);
  const inside = answer.inside.map(({ hit }) => hit);
  return {
    sure,
    above: [...from(strong, Infinity), ...listed],
    below: [...from(weak, strong), ...inside, ...(meanings ? [] : answer.guesses)],
    enough: sure.length > 0 || ((rest[0]?.score ?? 0) >= plenty && asked.unknown.length === 0),
    unheard: sure.length > 0 ? [] : asked.unknown,
  };
}
