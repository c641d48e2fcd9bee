import type { WorkingDay } from '../../schema/working-day.ts';
import * as words from '../../words/jobs/rows.ts';
import { formatClock, partsTold, type Stretch } from '../day/day-told.ts';

/** An example day in short: when it begins and ends, and what the rest of it is for. */
export interface DayShort {
  of: string;
  /** "10 a.m. to midnight". */
  span: string;
  /** "Show, 9 to 10:30 p.m." */
  peaks: readonly string[];
  /** Its parts in hours since the day began. */
  parts: readonly (Stretch & { peak: boolean })[];
}

const half = /\u00a0[ap]\.m\.$/;

/** From one time to another; the half of the day once where both are in it. */
function between({ from, to }: Stretch): string {
  const [start, end] = [formatClock(from), formatClock(to)];
  const once = to - from < 12 && half.exec(start)?.[0] === half.exec(end)?.[0];
  return words.span(once ? start.replace(half, '') : start, end);
}

/** An example day in short; undefined for one that is told in days or weeks. */
export function dayInShort(day: WorkingDay): DayShort | undefined {
  if (day.unit !== 'hour') return undefined;
  const parts = partsTold(day);
  const whole = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
  return {
    of: day.of,
    span: between(whole),
    peaks: parts.filter(({ peak }) => peak).map((part) => words.peak(part.what, between(part))),
    parts: parts.map(({ from, to, peak }) => ({ from, to, peak })),
  };
}
