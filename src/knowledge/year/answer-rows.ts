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
    ...(per === 'day' ? [] : [row(`Rate for one ${per}`, ({ rate }) => formatSum(rate, currency))]),
    row('Rate for one day', ({ dayRate }) => formatSum(dayRate, currency)),
    money('Billed days times that', ({ byRate }) => byRate),
    ...(paidPrep ? [money('Paid prep and travel', ({ byPrep }) => byPrep)] : []),
    ...(work.rental > 0 ? [money('Kit rented out', ({ byKit }) => byKit)] : []),
    money('Less kit, insurance and other costs', ({ costs }) => -costs),
    { ...left('Left before tax', ({ left }) => left), sum: true },
    money(`Less ${taxTold(answer)}`, ({ taxed }) => -taxed),
    {
      ...left(isBeforeIncomeTax(answer) ? 'Kept, before income tax' : 'Kept', ({ kept }) => kept),
      sum: true,
    },
    row('All days of work, unpaid ones too', ({ year }) => daysBetween(year.days, year.days)),
    left('Kept for each of these days', ({ kept, days }) => kept / days),
  ];
}
