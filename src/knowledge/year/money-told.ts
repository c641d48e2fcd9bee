import * as words from '../../words/rate/answer.ts';
import { formatValue } from '../figures/format.ts';
import type { YearCurrency } from './fields.ts';

/** In which money an answer is told, and whether to the cent. */
export interface ToldIn {
  currency: YearCurrency;
  cents: boolean;
}

/** Money to the cent, as far as a sum in floating point is one. */
const toCents = (value: number) => Math.round(value * 100) / 100;

/** Money in full: "$1,250.50". What is taken off has its sign. */
export function formatSum(value: number, currency: YearCurrency): string {
  const cents = toCents(value);
  return (cents < 0 ? '−' : '') + formatValue(Math.abs(cents), currency);
}

/** Whether so much is left that there is nothing, and some is missing. */
export const isShort = (left: number): boolean => toCents(left) < 0;

/** What is left, in full, or what is missing: "$4,600 short". */
export const sumOrShort = (left: number, currency: YearCurrency): string =>
  isShort(left) ? words.short(formatSum(-left, currency)) : formatSum(left, currency);

/** Two words as a range; one where both are told alike. */
export const between = (low: string, high: string) => (low === high ? low : words.range(low, high));

/** Two sums as a range, the lower first, to the cent. */
export const sumsBetween = (low: number, high: number, currency: YearCurrency): string =>
  between(formatSum(low, currency), formatSum(high, currency));

/**
 * What is left of a year, or of two, as a range: "$19,481 to $39,809", "$1,600 to $4,600 short".
 * Whole money unless it is told to the cent: then never more than is left, and never less than is missing.
 */
export function yearBetween(one: number, other: number, { currency, cents }: ToldIn): string {
  // A rule that takes nothing of very little leaves less of a little more.
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const told = (left: number, round: (value: number) => number) =>
    formatSum(cents ? left : round(toCents(left)), currency);
  const short = (left: number) => told(-left, Math.ceil);
  const kept = (left: number) => told(left, Math.floor);
  if (isShort(high)) return words.short(between(short(high), short(low)));
  return isShort(low) ? words.fromShort(short(low), kept(high)) : between(kept(low), kept(high));
}
