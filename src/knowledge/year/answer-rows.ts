import * as words from '../../words/rate/answer.ts';
import { daysBetween, isBeforeIncomeTax, type RatedYear, type YearAnswer } from './answer.ts';
import { taxTold } from './answer-told.ts';
import { formatSum, sumOrShort } from './money-told.ts';

interface Row {
  what: string;
  fewest: string;
  most: string;
  /** A sum of the rows above it. */
  sum?: true;
}

/** The sum, row by row, so that it can be done on paper. */
export function answerRows(answer: YearAnswer): Row[] {
  const { asked, fewest, most, currency } = answer;
  const row = (what: string, of: (one: RatedYear) => string): Row => ({
    what,
    fewest: of(fewest),
    most: of(most),
  });
  const money = (what: string, of: (year: RatedYear['year']) => number) =>
    row(what, ({ year }) => formatSum(of(year), currency));
  const left = (what: string, of: (year: RatedYear['year']) => number) =>
    row(what, ({ year }) => sumOrShort(of(year), currency));
  const { per, work } = asked;
  const paidPrep = work.prep > 0 && work.prepPaid > 0;
  return [
    ...(per === 'day' ? [] : [row(words.rateForOne[per], ({ rate }) => formatSum(rate, currency))]),
    row(words.rateForOne.day, ({ dayRate }) => formatSum(dayRate, currency)),
    money(words.daysTimesThat, ({ byRate }) => byRate),
    ...(paidPrep ? [money(words.paidPrep, ({ byPrep }) => byPrep)] : []),
    ...(work.rental > 0 ? [money(words.kitRented, ({ byKit }) => byKit)] : []),
    money(words.lessCosts, ({ costs }) => -costs),
    { ...left(words.leftBeforeTax, ({ left }) => left), sum: true },
    money(words.less(taxTold(answer)), ({ taxed }) => -taxed),
    {
      ...left(words.kept(isBeforeIncomeTax(answer)), ({ kept }) => kept),
      sum: true,
    },
    row(words.allDays, ({ year }) => daysBetween(year.days, year.days)),
    left(words.keptADay, ({ kept, days }) => kept / days),
  ];
}
