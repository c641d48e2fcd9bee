import type { Figure } from './figures.ts';
import type { Stated } from '../../schema/common.ts';
import { formatAs, formatNumber } from './number.ts';
import { isMoney, payUnits, placeShort, type PayUnit, type Unit } from '../../schema/vocabulary.ts';
import * as words from '../../words/figures.ts';
import { locale, minus } from '../../words/locale.ts';

const grouped = (value: number) => formatNumber(value, 2);

/** Cents in full or not at all: 23.80, never 23.8. */
const money = (value: number, currency: Unit) =>
  formatAs(value, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  });

/** A share or a change: a minus as long as the plus. */
const percent = (value: number, sign: boolean) =>
  formatAs(value, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 2,
    signDisplay: sign ? 'exceptZero' : 'auto',
  }).replace('-', minus);

/** A span of time in full: "2 years". */
const time = (value: number, unit: Unit) =>
  formatAs(value, {
    style: 'unit',
    unit: unit.replace(/s$/, ''),
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  });

/** A value with its unit as readers write it: $73,130, +3.3%, 2 years. */
export function formatValue(value: number, unit: Unit, sign = false): string {
  if (isMoney(unit)) return money(value, unit);
  if (unit === 'percent') return percent(value, sign);
  return unit === 'jobs' ? words.jobs(grouped(value), value) : time(value, unit);
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
  words.paidBy(
    formatList(
      units.map((unit) => words.bare(formatPayUnit(unit))),
      'or',
    ),
  );

/** A stated range with its unit: "1 to 2 years", "$600 a day". */
export function formatStated({
  low,
  high,
  unit,
  per,
}: Pick<Stated, 'low' | 'high' | 'unit' | 'per'>): string {
  const sum =
    high === undefined
      ? formatValue(low, unit)
      : words.range(isMoney(unit) ? formatValue(low, unit) : grouped(low), formatValue(high, unit));
  return per ? words.sumFor(sum, formatPayUnit(per)) : sum;
}

// Made once, since it is dear and lists have hundreds of days; a script that tells none is without it.
const dayForm = /* @__PURE__ */ new Intl.DateTimeFormat(locale, {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** A day as readers write it: November 22, 2026. */
export const formatDay = (day: string): string => dayForm.format(new Date(`${day}T00:00:00Z`));

/** The first few of several words and how many more there are: "a, b, and 3 more". */
export const formatFew = (all: readonly string[], most: number): string =>
  formatList(all.length > most ? [...all.slice(0, most), words.more(all.length - most)] : all);

const listForms: Partial<Record<'and' | 'or', Intl.ListFormat>> = {};

/** Joins words as a sentence does: "a, b, and c". */
export function formatList(all: readonly string[], join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return (listForms[join] ??= new Intl.ListFormat(locale, { type })).format(all);
}
