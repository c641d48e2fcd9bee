import { askNames } from './ask.ts';
import type { Hit } from './hit.ts';
import type { NameIndex } from './match.ts';
import type { Meanings } from './meanings.ts';
import { ranked } from './rank.ts';
import type { Reading } from './reading.ts';
import { tellingIn } from './spans.ts';
import { indexAsked } from './index-asked.ts';
import { rolesListAsked } from './roles-list.ts';
import { stepsListAsked } from './steps-list.ts';

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

/**
 * From which score on a page stands above what only full text finds, and below which it is no answer: of
 * many words no page holds most.
 */
const limits = { few: { strong: 0.5, weak: 0.35 }, many: { strong: 0.34, weak: 0.3 } };
/** So many words that tell something are many. */
const many = 5;
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
  const index = indexAsked(names, reading);
  const steps = meanings && stepsListAsked(meanings.stepLists, reading);
  const asked = meanings?.ask(reading.text, reading.describes) ?? { found: [], unknown: [] };
  const rest = ranked(answer, asked, reading.aboutJob);
  const { strong, weak } = tellingIn(reading.text) < many ? limits.few : limits.many;
  const listed = list ? [list.hit] : [];
  const sure = [
    ...answer.named,
    ...(index ? [index] : []),
    ...(list?.whole ? listed : []),
    ...answer.asked,
    ...answer.near,
    ...(steps ? [steps] : []),
  ];
  const from = (least: number, most: number) =>
    rest.filter(({ score }) => score >= least && score < most).map(({ hit }) => hit);
  // What holds most of the query stands before a list that hears only a condition in it.
  const above = from(strong, Infinity);
  const inside = answer.inside.map(({ hit }) => hit);
  return {
    sure,
    above: [...above.slice(0, 1), ...listed, ...above.slice(1)],
    below: [...from(weak, strong), ...inside, ...(meanings ? [] : answer.guesses)],
    enough: sure.length > 0 || ((rest[0]?.score ?? 0) >= plenty && asked.unknown.length === 0),
    unheard: sure.length > 0 ? [] : asked.unknown,
  };
}
