import type { TotalTime } from './routes.ts';
import { keysOf, levels, moveEvidence } from '../../schema/vocabulary.ts';
import type { PlanTime } from './graph.ts';
import type { Leg } from './leg.ts';

/** The name of a level: 0 for nothing yet. */
export const depthName = (depth: number): string => {
  const level = keysOf(levels)[depth - 1];
  return level ? levels[level] : 'Nothing yet';
};

/** A number with the word for what is counted: "1 level", "2 levels". */
export const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** Words as they stand within a sentence: "AV technician" keeps its capitals. */
export const lower = (words: string) =>
  words.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

const span = (months: number) => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years && count(years, 'year'), rest && count(rest, 'month')].filter(Boolean).join(' ');
};

/** A range of months in years and months. */
const formatMonths = ([low, high]: readonly [number, number]): string =>
  low === high ? span(low) : `${low === 0 ? '0' : span(low)} to ${span(high)}`;

/** The time of a whole route, with how much of it nobody knows. */
export function timeInWords({ legs, unknown, months }: TotalTime): string {
  if (unknown === legs) return legs === 1 ? 'not known' : `not known for any of ${legs} legs`;
  const rest = months ? formatMonths(months) : 'given leg by leg below';
  if (unknown === 0) return rest;
  return `not known for ${unknown} of ${legs} legs; the rest: ${rest}`;
}

/** The time of one leg, with where it holds and who says so, or why it is not known. */
export const timeOf = (time: PlanTime | undefined): string => {
  if (!time) return 'not known. No source times what somebody learns by themselves.';
  return 'notKnown' in time ? `not known. ${time.notKnown}` : `${time.text} (${time.context})`;
};

/** What is known of a leg: who says that people go this way. */
export function evidenceOf({ passage }: Leg): string {
  if (!passage) return 'No recorded way: this is what is missing, and nothing more.';
  const { evidence, source, from } = passage;
  if (evidence) return `${moveEvidence[evidence]}${source ? ` (${source})` : ''}.`;
  return from
    ? 'The role’s own page names this way in, by way of the role before.'
    : 'The role’s own page names this way in.';
}
