import { plural } from './plural.ts';

export const midnight = 'midnight';
export const noon = 'noon';
/** A time of day: hours of 24, and minutes. */
export function clock(hour: number, minutes: number): string {
  const past = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hour % 12 || 12}${past}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** One day or week of an example, or the first and last of several. */
export const oneDay = (number: number) => `Day ${number}`;
export const oneWeek = (number: number) => `Week ${number}`;
export const days = (first: number, last: number) => `Days ${first} to ${last}`;
export const weeks = (first: number, last: number) => `Weeks ${first} to ${last}`;

export const solid = (bars: number) =>
  plural(
    bars,
    'The solid bar is the main task of the day.',
    'The solid bars are the main tasks of the day.',
  );

/** Between the time at which a part begins and that at which it ends, for listeners. */
export const until = 'to';
/** What is said of the part of a day that stands out, for listeners. */
export const peak = '(what the rest is for)';

export const ofEach = 'A working day of each';
