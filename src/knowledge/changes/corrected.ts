import type { Change } from '../../schema/changes.ts';
import { mostRows } from '../parts/parts.ts';
import { thingsWith, type DayChanged, type ThingChanged } from './told.ts';

/** The things of a day of which something was wrong, with that alone. */
export const wrongOn = (day: DayChanged): ThingChanged[] =>
  thingsWith(day, ({ is }) => is === 'corrected');

/** A day on which something was corrected, with the things it was of. */
export interface DayCorrected {
  on: string;
  things: readonly ThingChanged[];
}

/** What was corrected, the newest day first: what the page of all changes tells, and what it leads to. */
export interface CorrectionsTold {
  told: DayCorrected[];
  /** The days before those: the page of each tells what was wrong. */
  earlier: DayCorrected[];
}

/** The bytes of a day in the list of all days, gzipped. */
const dayRow = 45;

/** The bytes of a correction, gzipped beside others, by the letters of what it says. */
const weigh = ({ title, what, was = '', now = '', why = '' }: Change): number =>
  30 + 0.35 * [title, ...what, was, now, why].join('').length;

const weightOf = ({ things }: DayCorrected): number =>
  things.flatMap(({ changes }) => changes).reduce((sum, change) => sum + weigh(change), 0);

/** What was corrected on all days, told of as many of the newest as the page has room for below its list of days. */
export function correctionsTold(days: readonly DayChanged[]): CorrectionsTold {
  const wrong = days
    .map((day) => ({ on: day.on, things: wrongOn(day) }))
    .filter(({ things }) => things.length > 0);
  let weight = dayRow * days.length;
  const tooMany = wrong.findIndex((day) => (weight += weightOf(day)) > mostRows);
  const count = tooMany < 0 ? wrong.length : tooMany;
  return { told: wrong.slice(0, count), earlier: wrong.slice(count) };
}
