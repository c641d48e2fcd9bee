import { askNames, type NamesAnswer } from './ask.ts';
import { bareHits } from './bare.ts';
import { codedHits } from './coded.ts';
import { comparedTold } from './compared-told.ts';
import type { Hit } from './hit.ts';
import { isLeaving } from './intents.ts';
import { labels } from './labels.ts';
import type { NameIndex } from './match.ts';
import type { Meanings } from './meanings.ts';
import { numberedHits } from './numbered.ts';
import { personHits } from './persons.ts';
import { planAsked } from './plan-asked.ts';
import { plainOf } from './questions.ts';
import { ranked } from './rank.ts';
import type { Reading } from './reading.ts';
import { changeHit, refusedIn } from './refused.ts';
import { meaningAsked } from './meaning-asked.ts';
import { namesOneByOne, spansIn, tellingIn } from './spans.ts';
import { isElsewhere } from './other-trades.ts';
import { withSidesNamed } from './sides-named.ts';
import { partsCompared } from './sides-parts.ts';
import { aloneHits, calledHits, situationHits } from './situations.ts';
import { subjectsAsked } from './subjects-asked.ts';
import { softwareHits } from './software.ts';
import { stemsOf } from './stems.ts';
import { toldIn } from './told-in.ts';
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
  /** Whether it asks for another trade, or for what has nothing to do with work. */
  isElsewhere?: boolean;
  /** Whether it has no word that tells one page from another: only what is exactly named so is found. */
  saysLittle: boolean;
}

/**
 * From which score on a page stands above what only full text finds, and below which it is no answer: of
 * many words no page holds most.
 */
const limits = { few: { strong: 0.5, weak: 0.35 }, many: { strong: 0.34, weak: 0.3 } };
/** So many words that tell something are many. */
const many = 5;
/** A page that holds so much of what was asked is what was meant. */
const plenty = 0.65;

/** A word of fewer letters is another one with a single error in it. */
const shortWord = 7;

/**
 * Whether a term is found by one short word of its name abroad that was typed otherwise: it is another word, as
 * "Texas" is no "taxa de amostragem".
 */
function isOtherWord({ kind, as }: Hit, { plain }: Reading): boolean {
  if (kind !== labels.term || !as?.where || !as.name.includes(' ')) return false;
  return plain.length < shortWord && !plain.includes(' ') && !plainOf(as.name).includes(plain);
}
/** What names answer, a way that is planned and bare words included, which no suggestion waits for. */
function namesAnswer(
  names: NameIndex,
  reading: Reading,
  planned: readonly Hit[],
  weigh?: Meanings['weigh'],
): NamesAnswer {
  const answer = askNames(names, reading, weigh);
  return {
    ...answer,
    likely: answer.likely.filter((hit) => !isOtherWord(hit, reading)),
    asked: [...bareHits(names, reading), ...planned, ...answer.asked],
    inside: planned.length > 0 ? [] : answer.inside,
  };
}

/** Pages that are all the answer. */
const nothingBut = (sure: Hit[]): GradedHits => ({
  ...{ sure, above: [], below: [], unheard: [] },
  ...{ enough: true, saysLittle: false },
});

/** Whether a role stands in it by a name of several words: then something is asked of it. */
const namesRole = (names: NameIndex, { text }: Reading): boolean =>
  spansIn(names, text).some(
    ({ telling, matches }) => telling > 1 && matches.some(({ page }) => page.kind === labels.role),
  );

const hired = /\b(?:hired|hiring|job at)\b/;

/** Whether it asks how one gets to work: then it tells of no fault. */
const asksWork = ({ question: { section }, plain, faulty }: Reading): boolean =>
  !faulty && (section === 'the-way-there' || hired.test(plain));

/** What the names and what pages are about answer. Without meanings, the names answer alone. */
export function answered(
  names: NameIndex,
  meanings: Meanings | undefined,
  asIs: Reading,
): GradedHits {
  const reading = withSidesNamed(names, asIs);
  if (isElsewhere(names, reading)) return { ...nothingBut([]), isElsewhere: true };
  const alone = aloneHits(names, reading);
  if (alone.length > 0) return nothingBut(alone);
  const planned = planAsked(names, reading);
  const answer = namesAnswer(names, reading, planned, meanings?.weigh);
  const list = rolesListAsked(names, reading);
  const index = indexAsked(names, reading);
  const steps = meanings && stepsListAsked(meanings.stepLists, reading);
  const asked = meanings?.ask(
    toldIn(reading),
    reading.describes,
    !reading.describes && !namesRole(names, reading),
  ) ?? { found: [], unknown: [] };
  const found = asksWork(reading) ? asked.found.filter(({ symptom }) => !symptom) : asked.found;
  const heard = new Set(list && stemsOf(list.heard));
  const unknown = asked.unknown.filter((stem) => !heard.has(stem));
  const isRefused = refusedIn(names, list?.refused ?? '');
  const rest = ranked(answer, found, reading.aboutJob).filter(({ hit }) => !isRefused(hit));
  const { strong, weak } = tellingIn(reading.text) < many ? limits.few : limits.many;
  const listed = list ? [list.hit] : [];
  const leaving = list?.refused && isLeaving(reading.plain) ? changeHit(names) : [];
  const saysLittle = tellingIn(reading.text) === 0;
  // A name of several words with an error in it is meant, whatever condition one of them would be.
  const near = saysLittle ? answer.misspelled : answer.near;
  const isName = tellingIn(reading.text) > 2;
  const situation = planned.length > 0 ? [] : situationHits(names, reading);
  const sure = [
    ...codedHits(names, reading),
    ...answer.named,
    ...softwareHits(names, reading),
    ...(meanings && !list?.whole ? comparedTold(names, meanings, reading) : []),
    ...partsCompared(names, reading),
    ...(isName ? near : []),
    ...(index ? [index] : []),
    ...(list?.whole && situation.length === 0 ? [...listed, ...leaving] : []),
    ...situation,
    // Where somebody stands in life and a condition are asked together: "no touring, I have small kids".
    ...(situation.length > 0 ? listed : []),
    ...calledHits(names, reading),
    ...numberedHits(names, reading),
    ...personHits(names, reading),
    ...meaningAsked(names, reading),
    ...answer.asked,
    ...near,
    ...(steps ? [steps] : []),
    ...(meanings
      ? subjectsAsked(names, reading, { weigh: meanings.weigh, found }).filter(
          (hit) => !isRefused(hit),
        )
      : []),
  ];
  const from = (least: number, most: number) =>
    rest.filter(({ score }) => score >= least && score < most).map(({ hit }) => hit);
  // What holds most of the query stands before a list that hears only a condition in it.
  const above = from(strong, Infinity);
  const inside = answer.inside.map(({ hit }) => hit).filter((hit) => !isRefused(hit));
  if (saysLittle) {
    const named = sure.length > 0 ? sure : namesOneByOne(names, reading.text);
    return { sure: named, above: [], below: [], enough: true, unheard: [], saysLittle };
  }
  const begun = sure.length + rest.length + listed.length > 0 ? [] : answer.begun;
  return {
    sure,
    above: [...above.slice(0, 1), ...listed, ...leaving, ...above.slice(1)],
    below: [...from(weak, strong), ...inside, ...begun, ...(meanings ? [] : answer.guesses)],
    enough: sure.length > 0 || ((rest[0]?.score ?? 0) >= plenty && unknown.length === 0),
    unheard: sure.length > 0 ? [] : unknown,
    saysLittle,
  };
}
