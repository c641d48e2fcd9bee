import type { DayUnit } from '../../schema/vocabulary.ts';
import type { DayPart, WorkingDay } from '../../schema/working-day.ts';
import { momentOf } from './moment.ts';
import * as words from '../../words/day.ts';

/** A stretch of an axis: hours since the day began, or whole days or weeks before its two ends. */
export interface Stretch {
  from: number;
  to: number;
}

/** One part of an example day, where it lies and in words. */
export interface PartTold extends Stretch {
  what: string;
  peak: boolean;
  /** When it is: the time it begins, or its days or weeks: "10 a.m.", "Days 2 to 5". */
  begins: string;
  /** The time it ends, where it is told in hours. */
  ends?: string | undefined;
  /** How long nothing is told after it. */
  pause: number;
}

/** A time of day as readers write it, of hours since the day began: 10:30 a.m., noon, midnight. */
export function formatClock(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? words.midnight : words.noon;
  return words.clock(hour, minute);
}

/** A day or week, or the first and last of several: "Day 3", "Weeks 2 to 5". */
function formatRun(unit: 'day' | 'week', { from, to }: Stretch): string {
  const [one, several] = unit === 'day' ? [words.oneDay, words.days] : [words.oneWeek, words.weeks];
  return to - from === 1 ? one(to) : several(from + 1, to);
}

/** Where a part lies on the axis of its unit. The last day or week of a part belongs to it. */
function stretchOf({ from, to }: DayPart, unit: DayUnit): Stretch {
  const [start, end] = [momentOf(from), momentOf(to)];
  return unit === 'hour' ? { from: start, to: end } : { from: start - 1, to: end };
}

/** The parts of an example day, for its picture and its words alike. */
export function partsTold({ unit, parts }: WorkingDay): PartTold[] {
  const stretches = parts.map((part) => stretchOf(part, unit));
  return parts.flatMap(({ what, peak }, index) => {
    const here = stretches[index];
    if (!here) return [];
    const pause = Math.max(0, (stretches[index + 1]?.from ?? here.to) - here.to);
    const told =
      unit === 'hour'
        ? { begins: formatClock(here.from), ends: formatClock(here.to) }
        : { begins: formatRun(unit, here) };
    return { ...here, what, peak, pause, ...told };
  });
}

/** What the solid parts of a picture mean, if there are any. */
export function solidTold(parts: readonly { peak: boolean }[]): string {
  const peaks = parts.filter(({ peak }) => peak).length;
  return peaks === 0 ? '' : words.solid(peaks);
}

/** What day it is, and what its solid parts mean. */
export const captionOf = ({ of, parts }: WorkingDay): string => `${of}. ${solidTold(parts)}`.trim();
