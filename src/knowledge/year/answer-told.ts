import { formatValue } from '../figures/format.ts';
import {
  daysBetween,
  formatSum,
  isBeforeIncomeTax,
  ratesTold,
  yearBetween,
  type YearAnswer,
} from './answer.ts';

const percent = (value: number) => formatValue(value, 'percent');

/** The share that is put aside: "6% above £12,570 for tax". */
function shareTold({ asked: { work }, currency }: YearAnswer): string {
  const above = work.free > 0 ? ` above ${formatSum(work.free, currency)}` : '';
  return `${percent(work.tax)}${above} for tax`;
}

/** What is left of a year's money, from what is billed to what is kept. */
function fromBilledToKept(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const [low, high] = [fewest.year, most.year];
  const inAll = ({ left, costs }: typeof low) => left + costs;
  const brought = yearBetween(inAll(low), inAll(high), currency);
  const left = yearBetween(low.left, high.left, currency);
  const kept = yearBetween(low.kept, high.kept, currency);
  const tax = asked.work.tax > 0 ? `, and ${kept} after ${shareTold(answer)}` : '';
  return `${brought}. After costs of ${formatSum(low.costs, currency)}, ${left} is left${tax}.`;
}

/** The answer in words. */
export function answerTold(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const days = `${daysBetween(fewest.year.billed, most.year.billed)} billed days`;
  if (asked.way === 'year')
    return `At ${ratesTold(answer)}, ${days} a year bring in ${fromBilledToKept(answer)}`;
  const wanted = formatSum(asked.wanted, currency);
  const before = isBeforeIncomeTax(answer) ? ' before income tax' : '';
  return `To keep ${wanted} a year${before} with ${days}, charge ${ratesTold(answer)}: the fewer days you bill, the more. That brings in ${fromBilledToKept(answer)}`;
}

/** What a reader should know of an answer that cannot be, or that costs them money; undefined where all is well. */
export function answerWarning({ asked, fewest, most }: YearAnswer): string | undefined {
  if (most.year.days > 366)
    return `That is up to ${daysBetween(most.year.days, most.year.days)} days of work, paid and unpaid: more than a year has.`;
  if (asked.way === 'rate' && fewest.rate === 0)
    return 'The kit that you rent out brings this year without any rate.';
  if (most.year.left < 0) return 'The costs are more than all that comes in.';
  if (fewest.year.left < 0)
    return 'With the fewest billed days, the costs are more than all that comes in.';
  return undefined;
}

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
  const row = (what: string, of: (one: typeof fewest) => string): Row => ({
    what,
    fewest: of(fewest),
    most: of(most),
  });
  const money = (what: string, of: (year: (typeof fewest)['year']) => number) =>
    row(what, ({ year }) => formatSum(of(year), currency));
  const { per, work } = asked;
  const paidPrep = work.prep > 0 && work.prepPaid > 0;
  return [
    ...(per === 'day' ? [] : [row(`Rate for one ${per}`, ({ rate }) => formatSum(rate, currency))]),
    row('Rate for one day', ({ dayRate }) => formatSum(dayRate, currency)),
    money('Billed days times that', ({ byRate }) => byRate),
    ...(paidPrep ? [money('Paid prep and travel', ({ byPrep }) => byPrep)] : []),
    ...(work.rental > 0 ? [money('Kit rented out', ({ byKit }) => byKit)] : []),
    money('Less kit, insurance and other costs', ({ costs }) => -costs),
    { ...money('Left before tax', ({ left }) => left), sum: true },
    money(`Less ${shareTold(answer)}`, ({ taxed }) => -taxed),
    {
      ...money(isBeforeIncomeTax(answer) ? 'Kept, before income tax' : 'Kept', ({ kept }) => kept),
      sum: true,
    },
    row('All days of work, unpaid ones too', ({ year }) => daysBetween(year.days, year.days)),
    money('Kept for each of these days', ({ kept, days }) => kept / days),
  ];
}
