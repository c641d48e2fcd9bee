import type { Figure } from './figures.ts';
import type { Stated } from '../../schema/common.ts';
import { formatNumber } from './number.ts';
import { payUnits, placeShort, type PayUnit, type Unit } from '../../schema/vocabulary.ts';

const symbols: Partial<Record<Unit, string>> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  CAD: 'CA$',
  AUD: 'A$',
};

const grouped = (value: number) => formatNumber(value, 2);

/** Cents in full or not at all: 23.80, never 23.8. */
const money = (value: number) => formatNumber(value, 2, Number.isInteger(value) ? 0 : 2);

const signed = (value: number) =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${grouped(Math.abs(value))}%`;

/** A value with its unit as US readers write it: $73,130, +3.3%, 2 years. */
export function formatValue(value: number, unit: Unit, sign = false): string {
  const symbol = symbols[unit];
  if (symbol) return `${symbol}${money(value)}`;
  if (unit === 'percent') return sign ? signed(value) : `${grouped(value)}%`;
  return `${grouped(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** The value of a figure alone; changes carry their sign. */
export const formatFigure = ({ value, unit, measure }: Figure): string =>
  formatValue(value, unit, measure === 'growth');

/** 2024-2034 becomes 2024–34; "May 2025" stays. */
export const formatPeriod = (period: string): string =>
  period.replace(/^(\d{2})(\d{2})-\1(\d{2})$/, '$1$2–$3');

/** Where and when a figure holds: "US, May 2025". */
export const formatContext = ({ place, period }: Pick<Figure, 'place' | 'period'>): string =>
  `${placeShort[place]}, ${formatPeriod(period)}`;

/** What a payment is for, in a word or two: "a day". */
export const formatPayUnit = (unit: PayUnit): string => payUnits[unit];

/** For what a job is paid: "by the show, day, or week". */
export const formatPaidBy = (units: readonly PayUnit[]): string =>
  `by the ${formatList(
    units.map((unit) => formatPayUnit(unit).replace(/^an? /, '')),
    'or',
  )}`;

/** A stated range with its unit: "1 to 2 years", "$600 a day". */
export function formatStated({
  low,
  high,
  unit,
  per,
}: Pick<Stated, 'low' | 'high' | 'unit' | 'per'>): string {
  const end = high === undefined ? '' : ` to ${formatValue(high, unit)}`;
  const start = high !== undefined && !symbols[unit] ? grouped(low) : formatValue(low, unit);
  return `${start}${end}${per ? ` ${formatPayUnit(per)}` : ''}`;
}

// Made once, since it is dear and lists have hundreds of days; a script that tells none is without it.
const dayForm = /* @__PURE__ */ new Intl.DateTimeFormat('en-US', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** A day as US readers write it: November 22, 2026. */
export const formatDay = (day: string): string => dayForm.format(new Date(`${day}T00:00:00Z`));

/** The first few of several words and how many more there are: "a, b, and 3 more". */
export const formatFew = (words: readonly string[], most: number): string =>
  formatList(
    words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words,
  );

const listForms: Partial<Record<'and' | 'or', Intl.ListFormat>> = {};

/** Joins words as a sentence does: "a, b, and c". */
export function formatList(words: readonly string[], join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return (listForms[join] ??= new Intl.ListFormat('en-US', { type })).format(words);
}
