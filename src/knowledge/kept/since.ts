import type { Happening } from '../../schema/changes.ts';
import { today } from '../today.ts';

/** Something that happened to a thing: of a correction also what stood there, and what stands there since. */
export interface Happened {
  is: Happening;
  what: readonly string[];
  was?: string | undefined;
  now?: string | undefined;
}

/** What happened to a thing on a day. */
export interface DayTold {
  on: string;
  told: readonly Happened[];
}

/** What happened to things, by their names such as roles/foley-artist; of each the newest day first. */
export type ChangesOfThings = Readonly<Record<string, readonly DayTold[]>>;

/** A day, and how much was told of it. */
interface Seen {
  day: string;
  count: number;
}

function readSeen(seen: string): Seen {
  const [, day = '', count = '0'] = /^(\d{4}-\d\d-\d\d)\.(\d+)$/.exec(seen) ?? [];
  return { day, count: Number(count) };
}

/** Up to where a reader was told. A day that neither the site nor the clock has come to was not told to anybody. */
function toldUpTo(seen: string, newest: string, now: string): Seen {
  const read = readSeen(seen);
  return read.day > newest && read.day > now ? readSeen('') : read;
}

const isAfter = (one: Seen, { day, count }: Seen): boolean =>
  one.day > day || (one.day === day && one.count > count);

/** Up to where a reader has been told of a thing, who has been told all: the newest day, and how much was told of it. */
export function allSeen(days: readonly DayTold[]): string {
  const [newest] = days;
  return newest ? `${newest.on}.${newest.told.length}` : '';
}

/**
 * The days a reader has not been told of. A day on which more has happened since counts whole: what is
 * told twice does less harm than what is left out. Whatever makes no sense counts as nothing told.
 */
export function notSeen(days: readonly DayTold[], seen: string, now = today()): DayTold[] {
  const told = toldUpTo(seen, days[0]?.on ?? '', now);
  return days.filter(({ on, told: { length } }) => isAfter({ day: on, count: length }, told));
}

/** Whether anything has happened since, of all that has: see allSeen. */
export function isNews(all: string, seen: string, now = today()): boolean {
  const newest = readSeen(all);
  return isAfter(newest, toldUpTo(seen, newest.day, now));
}
