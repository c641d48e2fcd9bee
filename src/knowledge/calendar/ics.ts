/** Something to be done: at a time of a day, or over whole days. */
export interface CalendarEntry {
  /** What is not its own in all the world: a calendar that is given it again changes what it has. */
  uid: string;
  title: string;
  text: string;
  /** A full address. */
  link: string;
  /** The day, as 2026-11-28. */
  on: string;
  /** From which minute of the day and for how many, where the reader is; or over so many days. */
  lasts: { from: number; minutes: number } | { days: number };
}

const dayMs = 86_400_000;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day so many days after a day. */
export const dayAfter = (day: string, days: number): string =>
  new Date(timeOf(day) + days * dayMs).toISOString().slice(0, 10);

/** The first Saturday from a day on. */
export const saturdayFrom = (day: string): string =>
  dayAfter(day, 6 - new Date(timeOf(day)).getUTCDay());

/** Signs that would end a value or a line, and what is not to be in one. */
const escaped = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '');

/** So many bytes a line has at most, and the sign that continues one. */
const mostBytes = 75;
const continued = '\r\n ';

const bytesOf = (sign: string): number => new TextEncoder().encode(sign).length;

/** A line in parts of no more bytes than a line has, none of which splits a sign. */
function folded(line: string): string {
  let [done, bytes] = ['', 0];
  for (const sign of line) {
    const more = bytesOf(sign);
    if (bytes + more > mostBytes) {
      done += continued;
      bytes = 1;
    }
    done += sign;
    bytes += more;
  }
  return done;
}

const compact = (day: string) => day.replaceAll('-', '');
const two = (number: number) => String(number).padStart(2, '0');

/** A time of a day without a zone: wherever the reader is. */
const clock = (on: string, minute: number) =>
  `${compact(dayAfter(on, Math.floor(minute / 1440)))}T${two(Math.floor(minute / 60) % 24)}${two(minute % 60)}00`;

function whenOf({ on, lasts }: CalendarEntry): string[] {
  if ('days' in lasts) {
    const end = compact(dayAfter(on, lasts.days));
    return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${end}`, 'TRANSP:TRANSPARENT'];
  }
  const { from, minutes } = lasts;
  return [`DTSTART:${clock(on, from)}`, `DTEND:${clock(on, from + minutes)}`];
}

/** The time of writing in UTC: 20261128T091500Z. */
const stampOf = (now: Date) => now.toISOString().replace(/[-:]|\.\d+/g, '');

/** Entries as the text of a file that calendars read (RFC 5545), written at a time. */
export function icsOf(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Signal Path//Practice plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.uid)}`,
      `DTSTAMP:${stampOf(now)}`,
      ...whenOf(entry),
      `SUMMARY:${escaped(entry.title)}`,
      `DESCRIPTION:${escaped(entry.text)}`,
      `URL:${entry.link}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
