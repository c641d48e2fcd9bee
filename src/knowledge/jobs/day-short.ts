import { momentOf, type WorkingDay } from '../../schema/working-day.ts';

/** A stretch of a day that is told in hours since midnight; what ends past 24 ends on the next day. */
export interface Hours {
  from: number;
  to: number;
  peak: boolean;
}

/** An example day in short: when it begins and ends, and what the rest of it is for. */
export interface DayShort {
  of: string;
  /** "10 a.m. to midnight". */
  span: string;
  /** "Show, 9 p.m. to 10:30 p.m." */
  peaks: readonly string[];
  parts: readonly Hours[];
}

/** A time of day as US readers write it, in two parts: "10:30" and "a.m.", "noon" and nothing. */
function clock(hours: number): { time: string; half: string } {
  const minutes = Math.round(hours * 60);
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  if (minute === 0 && hour % 12 === 0) return { time: hour === 0 ? 'midnight' : 'noon', half: '' };
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return { time: `${hour % 12 || 12}${past}`, half: hour < 12 ? 'a.m.' : 'p.m.' };
}

/** "10 a.m. to midnight", "9 to 10:30 p.m." */
function between({ from, to }: Pick<Hours, 'from' | 'to'>): string {
  const [start, end] = [clock(from), clock(to)];
  const once = start.half === end.half && to - from < 12;
  const words = [start.time, once ? '' : start.half, 'to', end.time, end.half];
  return words.filter(Boolean).join(' ');
}

/** An example day in short; undefined for one that is told in days or weeks. */
export function dayInShort({ of, unit, parts }: WorkingDay): DayShort | undefined {
  if (unit !== 'hour') return undefined;
  const told = parts.map(({ from, to, peak, what }) => ({
    ...{ from: momentOf(from), to: momentOf(to), peak, what },
  }));
  const whole = {
    from: Math.min(...told.map(({ from }) => from)),
    to: Math.max(...told.map(({ to }) => to)),
  };
  return {
    of,
    span: between(whole),
    peaks: told.filter(({ peak }) => peak).map((part) => `${part.what}, ${between(part)}`),
    parts: told.map(({ from, to, peak }) => ({ from, to, peak })),
  };
}
