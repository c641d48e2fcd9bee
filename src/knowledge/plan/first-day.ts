import { dayAfter } from '../calendar/ics.ts';

/** When a session begins, in minutes of the day: at six in the evening. */
export const begins = 18 * 60;

/** The last day on which somebody may begin: calendars have four figures for a year. */
const lastFirstDay = '2099-12-31';

/** When it is, where the reader is. */
interface Now {
  /** As 2026-11-28. */
  today: string;
  /** Of the day. */
  minute: number;
}

/**
 * The day of the first session, from the one that a reader chose, if any: today, or tomorrow once the hour of
 * today’s is past. Or why it cannot be that day; undefined is what was typed and is no day.
 */
export function firstDayOf(
  chosen: string | undefined,
  { today, minute }: Now,
): { day: string } | { not: 'past' | 'far' | 'none' } {
  if (chosen === undefined) return { not: 'none' };
  const day = chosen || today;
  if (day.length > lastFirstDay.length || day > lastFirstDay) return { not: 'far' };
  if (day < today) return { not: 'past' };
  return { day: day === today && minute >= begins ? dayAfter(today, 1) : day };
}
