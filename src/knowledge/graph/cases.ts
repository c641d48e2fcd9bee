import type { Case } from '../../schema/case.ts';
import type { Entry } from '../../schema/entry.ts';
import { isKnown } from '../../schema/known.ts';
import { placeShort } from '../../schema/vocabulary.ts';
import { answerFact, sourceNamed, type Fact, type Told } from '../figures/fact.ts';
import { valueTold } from '../figures/value-told.ts';
import { formatContext, formatStated, formatValue } from '../figures/format.ts';
import { inSentence } from '../../words/sentence.ts';
import type { Edge, Knowledge } from './knowledge.ts';
import * as words from '../../words/cases.ts';
import { range } from '../../words/figures.ts';
import { formatNumber } from '../figures/number.ts';

type CaseEntry = Entry<'cases'>;

/** A time of a career in words: "6 months", "2 years". Below a year it is counted in months. */
const inWords = (years: number): string =>
  years < 1 ? formatValue(Math.round(years * 12), 'months') : formatValue(years, 'years');

/** The published cases of reaching a role, the quickest first. */
export const casesOf = ({ casesOf: all }: Knowledge, role: string): readonly CaseEntry[] =>
  all.get(role) ?? [];

/** The published cases of going from one role to another. */
export const casesBetween = (knowledge: Knowledge, from: string, to: string): CaseEntry[] =>
  casesOf(knowledge, to).filter(({ data }) => data.from === from);

/** How long one case took: "3 years", "at most 9 years". */
export const caseLength = ({ years, atMost }: Case): string =>
  atMost ? words.atMost(inWords(years)) : inWords(years);

/** When a case was: "1967 to 1969", "to 2022"; undefined where it is not told. */
function yearsTold(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined) return to === undefined ? undefined : words.yearsUntil(to);
  return to === undefined ? words.yearsSince(from) : words.yearsBetween(from, to);
}

/** Where and when a case was, as far as it is told: "UK, 1967 to 1969", "to 2022". */
export function caseContext({ place, fromYear, toYear }: Case): string {
  const where = place === 'anywhere' ? undefined : placeShort[place];
  return [where, yearsTold(fromYear, toYear)].filter(Boolean).join(', ');
}

/** Careers that were over by then say little of today's: they are stories, and count in no range. */
const oldest = 2000;

const recent = (cases: readonly CaseEntry[]): CaseEntry[] =>
  cases.filter(({ data: { fromYear, toYear } }) => (toYear ?? fromYear ?? oldest) >= oldest);

/** Several cases of this century as a range: "2 to 3 years". Fewer than two have none, since one is a story. */
export function caseRange(cases: readonly CaseEntry[]): string | undefined {
  const counted = recent(cases);
  const [first, last] = [counted[0]?.data, counted.at(-1)?.data];
  if (!first || !last || counted.length < 2) return undefined;
  if (first.years === last.years) return caseLength(last);
  const short = first.years < 1 ? inWords(first.years) : formatNumber(first.years, 2);
  return range(short, caseLength(last));
}

/** Where two cases or more are published, how many there are and how long they took. */
export function casesSpan(
  cases: readonly CaseEntry[],
): { range: string; count: number } | undefined {
  const range = caseRange(cases);
  return range === undefined ? undefined : { range, count: recent(cases).length };
}

/** The same as words: "In 3 published cases: 2 to 9 years". */
export function casesTold(cases: readonly CaseEntry[]): string | undefined {
  const span = casesSpan(cases);
  if (!span) return undefined;
  const told = span.count < cases.length ? words.toldOfCentury : words.told;
  return told(span.count, span.range);
}

/** What one case went through: "tea boy at a large studio; then tape operator (UK, 1967 to 1969)". */
export function caseWay(one: Case): string {
  const context = caseContext(one);
  const start = inSentence(one.start);
  const way = one.reached ? words.startThen(start, inSentence(one.reached)) : start;
  return `${way}${context ? ` (${context})` : ''}`;
}

/** One case in a sentence, without its source: it is a story, and stands for nobody else. */
export const caseStory = ({ data }: CaseEntry): string =>
  words.story(caseLength(data), caseWay(data));

/** What the cases between two roles come to, where there are any: a count with a range, or one story. */
export function caseFact(knowledge: Knowledge, cases: readonly CaseEntry[]): Told | undefined {
  const [first] = cases;
  if (!first) return undefined;
  const told = casesTold(cases);
  return told === undefined
    ? { told: caseStory(first), source: sourceNamed(knowledge, first.data.source) }
    : { told };
}

/** How long it takes to reach a role, and by which way where only one is timed: stated by a source, or that of two published cases or more. */
export function timeFact(knowledge: Knowledge, { id, data }: Entry<'roles'>): Fact | undefined {
  const stated = answerFact(knowledge, data.time);
  const way = data.routes.find(({ timed }) => timed)?.title;
  if (stated) return { ...stated, before: stated.before ?? way };
  const told = casesTold(casesOf(knowledge, id));
  return told === undefined ? undefined : { told };
}

/** How long it takes to reach a role in a line, which says so where only work before it is counted. */
export const timeTold = (time: Fact): string =>
  'told' in time
    ? words.timeTold(inSentence(time.told))
    : valueTold({ ...time, before: time.before ?? words.timeToGetThere });

/** The time of a move in a few words: stated, with where and when, or that of two published cases or more. */
export function moveTime(knowledge: Knowledge, { from, to, move }: Edge): string | undefined {
  if (isKnown(move.years)) return `${formatStated(move.years)} (${formatContext(move.years)})`;
  const told = casesTold(casesBetween(knowledge, from.id, to.id));
  return told && inSentence(told);
}
