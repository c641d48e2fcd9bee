import { formatValue } from '../figures/format.ts';
import { daysBetween, isBeforeIncomeTax, ratesTold, type YearAnswer } from './answer.ts';
import { formatSum, isShort, yearBetween } from './money-told.ts';
import { taxRules } from './tax-rules.ts';

/** What is put aside: "25% above £12,570 for tax", or the rule that takes it. */
export function taxTold({ asked: { taxWay, place, tax, free }, currency }: YearAnswer): string {
  if (taxWay === 'rule') return taxRules[place].name;
  const above = free > 0 ? ` above ${formatSum(free, currency)}` : '';
  return `${formatValue(tax, 'percent')}${above} for tax`;
}

/** What is left of a year's money, from what is billed to what is kept; or how much of the costs is not covered. */
function fromBilledToKept(answer: YearAnswer): string {
  const [low, high] = [answer.fewest.year, answer.most.year];
  const inAll = ({ left, costs }: typeof low) => left + costs;
  const brought = yearBetween(inAll(low), inAll(high), answer);
  const costs = formatSum(low.costs, answer.currency);
  const short = (least: typeof low) =>
    `${brought}. With costs of ${costs} you are ${yearBetween(low.left, least.left, answer)}`;
  const left = (least: typeof low) => {
    const tax = `, and ${yearBetween(least.kept, high.kept, answer)} after ${taxTold(answer)}`;
    return `${yearBetween(least.left, high.left, answer)} is left${high.taxed > 0 ? tax : ''}`;
  };
  if (isShort(high.left)) return `${short(high)}.`;
  return isShort(low.left)
    ? `${short(low)} with the fewest days. With the most, ${left(high)}.`
    : `${brought}. After costs of ${costs}, ${left(low)}.`;
}

/** What is due besides of so high a year, and is not in the answer; nothing where there is no such. */
function beyondTold({ asked, most }: YearAnswer): string {
  const { beyond } = taxRules[asked.place];
  const is = asked.taxWay === 'rule' && beyond && most.year.left > beyond.above;
  return is ? ` ${beyond.told}` : '';
}

/** The answer in words. */
export function answerTold(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const days = `${daysBetween(fewest.year.billed, most.year.billed)} billed days`;
  const year = fromBilledToKept(answer) + beyondTold(answer);
  if (asked.way === 'year') return `At ${ratesTold(answer)}, ${days} a year bring in ${year}`;
  const wanted = formatSum(asked.wanted, currency);
  const before = isBeforeIncomeTax(answer) ? ' before income tax' : '';
  return `To keep ${wanted} a year${before} with ${days}, charge ${ratesTold(answer)}: the fewer days you bill, the more. That brings in ${year}`;
}

/** What a reader should know of an answer that cannot be, or that costs them money; undefined where all is well. */
export function answerWarning({ asked, fewest, most }: YearAnswer): string | undefined {
  if (most.year.days > 366)
    return `That is up to ${daysBetween(most.year.days, most.year.days)} days of work, paid and unpaid: more than a year has.`;
  if (asked.way === 'rate' && fewest.rate === 0)
    return 'The kit that you rent out brings this year without any rate.';
  if (isShort(most.year.left)) return 'The costs are more than all that comes in.';
  if (isShort(fewest.year.left))
    return 'With the fewest billed days, the costs are more than all that comes in.';
  return undefined;
}
