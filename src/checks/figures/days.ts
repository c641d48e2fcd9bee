const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const monthWord = `(${months})[a-z]*\\.?`;

/** How points of time are written, the finest first, and what each makes of its parts. */
const forms: readonly (readonly [form: RegExp, point: (...parts: string[]) => string])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})/, (year, month, day) => `${year}-${month}-${day}`],
  [
    new RegExp(`^${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i'),
    (month, day, year) => `${year}-${numberOf(month)}-${two(day)}`,
  ],
  [
    new RegExp(`^(\\d{1,2}) ${monthWord} (\\d{4})`, 'i'),
    (day, month, year) => `${year}-${numberOf(month)}-${two(day)}`,
  ],
  [new RegExp(`^${monthWord},? (\\d{4})`, 'i'), (month, year) => `${year}-${numberOf(month)}`],
  [/^Q([1-4])[ /](\d{4})/i, (quarter, year) => `${year}-${two(String(Number(quarter) * 3 - 2))}`],
  [/^(\d{1,2})\/(\d{4})/, (month, year) => `${year}-${two(month)}`],
  [/^(\d{4})-(\d{2})(?!\d)/, (year, part) => (isNext(year, part) ? year : `${year}-${part}`)],
  [/^(\d{4})(?!\d)/, (year) => year],
];

const two = (number: string) => number.padStart(2, '0');
const numberOf = (month: string) =>
  two(String(months.split('|').indexOf(month.slice(0, 3).toLowerCase()) + 1));
/** Whether two numbers are a later year of the same century, as in 2024-34. */
const isNext = (year: string, part: string) => part > year.slice(2);

/** Any of them, where no word or number goes before it. */
const anyPoint = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${forms.map(([form]) => form.source.slice(1)).join('|')})`,
  'giu',
);

/** Points of time that a text names, in its order: a year as 2026, a month as 2026-11, a day as 2026-11-22. */
export const pointsIn = (text: string): string[] =>
  [...text.matchAll(anyPoint)].flatMap(({ index }) => {
    const rest = text.slice(index);
    for (const [form, point] of forms) {
      const parts = form.exec(rest)?.slice(1);
      if (parts) return [point(...parts)];
    }
    return [];
  });

/** Points of time in a text that do not exist: a 30th of February, a month 13. */
export const unrealPointsIn = (text: string): string[] =>
  pointsIn(text).filter((point) => {
    const day = `${point}-01-01`.slice(0, 10);
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day;
  });

/** Whether a point of time comes after a day. */
const isLater = (point: string, today: string) => point > today.slice(0, point.length);

/** Points of time in a text that come after a day. */
export const laterThan = (today: string, text: string): string[] =>
  pointsIn(text).filter((point) => isLater(point, today));

/** The first point of time in a text, where even that comes after a day: the text tells of nothing that was. */
export function firstLaterThan(today: string, text: string): string[] {
  const [first] = pointsIn(text).sort();
  return first !== undefined && isLater(first, today) ? [first] : [];
}

/** The first year of four digits that a period names. */
export const firstYearIn = (period: string): number | undefined => {
  const [year] = period.match(/(?<!\d)\d{4}(?!\d)/) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** A range of years in a text that ends before it begins. */
export const backwardsIn = (text: string): string | undefined =>
  [...text.matchAll(/(?<!\d)(\d{4})\s*(?:-|–|to)\s*(\d{4})(?!\d)/g)].find(
    ([, from = '', to = '']) => from > to,
  )?.[0];
