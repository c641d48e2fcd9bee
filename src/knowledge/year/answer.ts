import * as words from '../../words/rate/answer.ts';
import { formatNumber } from '../figures/number.ts';
import { formatPayUnit } from '../figures/format.ts';
import { capitalized } from '../../words/sentence.ts';
import type { CheckedYear } from './checked-year.ts';
import { fieldIds, isUnused, yearFields, yearPlaces } from './fields.ts';
import { between, isShort, sumsBetween, yearBetween, type ToldIn } from './money-told.ts';
import { daysBilled, daysIn, dayRateFor, nameable, yearFrom, type YearOfWork } from './work.ts';

/** A rate, as it is named, and the year that it makes. */
export interface RatedYear {
  /** Money for one of the unit that is asked. */
  rate: number;
  dayRate: number;
  year: YearOfWork;
}

/** The answer to what is asked: with the fewest billed days, and with the most. */
export interface YearAnswer extends ToldIn {
  asked: CheckedYear;
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

/** Whether any money that was typed has cents: the answer is told to the cent then. */
function hasCents({ work, ...asked }: CheckedYear): boolean {
  const typed = { ...work, ...asked };
  return fieldIds.some(
    (id) => yearFields[id].money && !isUnused(id, asked) && !Number.isInteger(typed[id]),
  );
}

/** What a rate makes in a year, or which rate a wanted year takes, as a range of billed days. */
export function yearAnswer(asked: CheckedYear): YearAnswer {
  const [fewest, most] = daysBilled(asked.work);
  return {
    asked,
    currency: yearPlaces[asked.place],
    cents: hasCents(asked),
    fewest: ratedYear(asked, fewest),
    most: ratedYear(asked, most),
  };
}

/** The rates of an answer with their unit: "$487 to $852 a day". */
export function ratesTold({ asked, fewest, most, currency }: YearAnswer): string {
  return words.rateFor(sumsBetween(most.rate, fewest.rate, currency), formatPayUnit(asked.per));
}

const count = (value: number) => formatNumber(value, 1);

/** Days as they are told: "80 to 140". */
export const daysBetween = (low: number, high: number): string => between(count(low), count(high));

/** Whether income tax is still to come off what is kept: no rule here has it, a share of one's own does. */
export const isBeforeIncomeTax = ({ asked }: YearAnswer): boolean => asked.taxWay === 'rule';

/** The answer itself, large, and what it is. */
export function headlineOf(answer: YearAnswer): { label: string; value: string } {
  const { asked, fewest, most } = answer;
  if (asked.way === 'rate') return { label: words.whatToCharge, value: ratesTold(answer) };
  const value = capitalized(yearBetween(fewest.year.kept, most.year.kept, answer));
  if (isShort(most.year.kept)) return { label: words.costsAreMore, value };
  return { label: words.whatYouKeep(isBeforeIncomeTax(answer)), value };
}
