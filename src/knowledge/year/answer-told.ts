import * as words from '../../words/rate/answer.ts';
import { formatValue } from '../figures/format.ts';
import { daysBetween, isBeforeIncomeTax, ratesTold, type YearAnswer } from './answer.ts';
import { formatSum, isShort, yearBetween } from './money-told.ts';
import { taxRules } from './tax-rules.ts';
import type { YearOfWork } from './work.ts';

/** What is put aside: "25% above £12,570 for tax", or the rule that takes it. */
export function taxTold({ asked: { taxWay, place, tax, free }, currency }: YearAnswer): string {
  if (taxWay === 'rule') return taxRules[place].name;
  const share = formatValue(tax, 'percent');
  return free > 0 ? words.shareAbove(share, formatSum(free, currency)) : words.shareForTax(share);
}

/** What the days bring in: by the rate, with what is paid of prep and travel and for kit. */
function broughtIn(answer: YearAnswer): string {
  const inAll = ({ left, costs }: YearOfWork) => left + costs;
  return yearBetween(inAll(answer.fewest.year), inAll(answer.most.year), answer);
}

/** What is left of a year's money, from costs to what is kept; or how much of the costs is not covered. */
function fromCostsToKept(answer: YearAnswer): string {
  const [low, high] = [answer.fewest.year, answer.most.year];
  const costs = formatSum(low.costs, answer.currency);
  const short = (least: YearOfWork) => yearBetween(low.left, least.left, answer);
  const left = (least: YearOfWork) => ({
    left: yearBetween(least.left, high.left, answer),
    kept: high.taxed > 0 ? yearBetween(least.kept, high.kept, answer) : undefined,
    tax: taxTold(answer),
  });
  if (isShort(high.left)) return words.isShort(costs, short(high));
  return isShort(low.left)
    ? words.isShortAtFirst(costs, short(low), left(high))
    : words.afterCosts(costs, left(low));
}

/** What is due besides of so high a year, and is not in the answer; nothing where there is no such. */
function beyondTold({ asked, most }: YearAnswer): string | undefined {
  const { beyond } = taxRules[asked.place];
  const is = asked.taxWay === 'rule' && beyond && most.year.left > beyond.above;
  return is ? beyond.told : undefined;
}

/** What a rate brings in, or which rate brings in what is wanted. */
function sumTold(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const days = words.billedDays(daysBetween(fewest.year.billed, most.year.billed));
  const [rate, sum] = [ratesTold(answer), broughtIn(answer)];
  if (asked.way === 'year') return words.bringsIn(rate, days, sum);
  const wanted = formatSum(asked.wanted, currency);
  return words.toKeep({ wanted, days, rate, sum, isBeforeIncomeTax: isBeforeIncomeTax(answer) });
}

/** The answer in words. */
export const answerTold = (answer: YearAnswer): string =>
  [sumTold(answer), fromCostsToKept(answer), beyondTold(answer)].filter(Boolean).join(' ');

/** What a reader should know of an answer that cannot be, or that costs them money; undefined where all is well. */
export function answerWarning({ asked, fewest, most }: YearAnswer): string | undefined {
  if (most.year.days > 366) return words.tooManyDays(daysBetween(most.year.days, most.year.days));
  if (asked.way === 'rate' && fewest.rate === 0) return words.kitAlone;
  if (isShort(most.year.left)) return words.costsAreAll;
  return isShort(fewest.year.left) ? words.costsAreAllAtFirst : undefined;
}
