import { formatPayUnit, formatValue } from '../figures/format.ts';
import type { CheckedYear } from './checked-year.ts';
import { yearFields, yearPlaces, type YearCurrency } from './fields.ts';
import { daysBilled, daysIn, dayRateFor, nameable, yearFrom, type YearOfWork } from './work.ts';

/** A rate, as it is named, and the year that it makes. */
export interface RatedYear {
  /** Money for one of the unit that is asked. */
  rate: number;
  dayRate: number;
  year: YearOfWork;
}

/** The answer to what is asked: with the fewest billed days, and with the most. */
export interface YearAnswer {
  asked: CheckedYear;
  currency: YearCurrency;
  fewest: RatedYear;
  most: RatedYear;
}

function ratedYear(asked: CheckedYear, billed: number): RatedYear {
  const { way, per, amount, wanted, work } = asked;
  const days = daysIn(per, work);
  const rate = way === 'year' ? amount : nameable(dayRateFor(wanted, billed, work) * days);
  const dayRate = rate / days;
  return { rate, dayRate, year: yearFrom(dayRate, billed, work) };
}

/** What a rate makes in a year, or which rate a wanted year takes, as a range of billed days. */
export function yearAnswer(asked: CheckedYear): YearAnswer {
  const [fewest, most] = daysBilled(asked.work);
  return {
    asked,
    currency: yearPlaces[asked.place],
    fewest: ratedYear(asked, fewest),
    most: ratedYear(asked, most),
  };
}

/** Money to the cent, as far as a sum in floating point is one. */
const toCents = (value: number) => Math.round(value * 100) / 100;

/** Money of an answer in full: "$1,250.50", and what is below nothing with its sign. */
export function formatSum(value: number, currency: YearCurrency): string {
  const cents = toCents(value);
  return (cents < 0 ? '−' : '') + formatValue(Math.abs(cents), currency);
}

/** Money of a year where it is told in short: whole, and never more than it is. */
const short = (value: number, currency: YearCurrency) =>
  formatSum(Math.floor(toCents(value)), currency);

/** Two sums as a range, the lower first; one where both are told alike. */
const between = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);

/** Two sums of a year as a range: "$19,481 to $39,809". */
export const yearBetween = (low: number, high: number, currency: YearCurrency): string =>
  between(short(low, currency), short(high, currency));

/** Two sums as a range, to the cent. */
export const sumsBetween = (low: number, high: number, currency: YearCurrency): string =>
  between(formatSum(low, currency), formatSum(high, currency));

/** The rates of an answer with their unit: "$487 to $852 a day". */
export function ratesTold({ asked, fewest, most, currency }: YearAnswer): string {
  return `${sumsBetween(most.rate, fewest.rate, currency)} ${formatPayUnit(asked.per)}`;
}

const count = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** Days as they are told: "80 to 140". */
export const daysBetween = (low: number, high: number): string => between(count(low), count(high));

/** Whether income tax is still to come off what is kept: the share that one starts from has none in it. */
export const isBeforeIncomeTax = ({ asked: { place, work } }: YearAnswer): boolean =>
  work.tax === yearFields.tax[place];

/** The answer itself, large, and what it is. */
export function headlineOf(answer: YearAnswer): { label: string; value: string } {
  const { asked, fewest, most, currency } = answer;
  return asked.way === 'year'
    ? {
        label: `What you keep in a year${isBeforeIncomeTax(answer) ? ', before income tax' : ''}`,
        value: yearBetween(fewest.year.kept, most.year.kept, currency),
      }
    : { label: 'What to charge', value: ratesTold(answer) };
}
