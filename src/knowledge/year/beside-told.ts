import * as words from '../../words/rate/beside.ts';
import { inSentence } from '../../words/sentence.ts';
import { ratesTold, type YearAnswer } from './answer.ts';
import { dayOf, type Span } from './day-of.ts';
import { formatSum, sumsBetween, yearBetween } from './money-told.ts';
import type { RoleBeside } from './role-beside.ts';

/** The least and the most of several spans; undefined for none. */
const around = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))];

/** How one span lies to another, as the end of a sentence. */
export function lies([low, high]: Span, [from, to]: Span): string {
  if (low === high && low === from && from === to) return words.sameAs;
  if (high < from) return words.below;
  if (low > to) return words.above;
  if (low >= from && high <= to) return words.within;
  if (low < from && high > to) return words.onBothSidesOf;
  return low < from ? words.partlyBelow : words.partlyAbove;
}

const workOf = ({ title }: RoleBeside) => words.workOf(inSentence(title));

const joined = (told: readonly (string | undefined)[]) => told.filter(Boolean).join(' ');

/** The rate of an answer as it is named, and as a day where it is for something else. */
function ownRate(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const told = ratesTold(answer);
  return asked.per === 'day'
    ? told
    : words.asDay(told, sumsBetween(most.dayRate, fewest.dayRate, currency));
}

/** The rate of an answer beside the published ones of a day; undefined where there are none. */
function dayTold(answer: YearAnswer, role: RoleBeside): string | undefined {
  const { asked, fewest, most, currency } = answer;
  const { hours, week } = asked.work;
  const rates = role.rates[asked.place].flatMap((rate) => {
    const day = dayOf(rate, asked.work);
    return day ? [{ day, per: rate.per }] : [];
  });
  const published = around(rates.map(({ day }) => day));
  if (!published) return undefined;
  const told = words.dayBeside({
    rate: ownRate(answer),
    lies: lies([most.dayRate, fewest.dayRate], published),
    rates: rates.length,
    work: workOf(role),
    place: words.inPlace[asked.place],
    day: sumsBetween(...published, currency),
  });
  const isMade = rates.some(({ per }) => per !== 'day');
  return joined([told, isMade ? words.countsAs(hours, week) : undefined]);
}

const leftOf = ({ fewest, most }: YearAnswer): Span => [fewest.year.left, most.year.left];

/** What is left before tax beside what is published of a year. */
function yearsTold(answer: YearAnswer, role: RoleBeside): string | undefined {
  const { asked, currency } = answer;
  const yearly = role.rates[asked.place].filter(({ per }) => per === 'year');
  const published = around(yearly.map(({ low, high }): Span => [low, high]));
  if (!published) return undefined;
  return words.yearBeside({
    work: workOf(role),
    place: words.inPlace[asked.place],
    sums: sumsBetween(...published, currency),
    lies: lies(leftOf(answer), published),
  });
}

/** What is left before tax beside the pay of the official class. */
function classTold(answer: YearAnswer, role: RoleBeside): string {
  const { asked, currency } = answer;
  const found = role.classes[asked.place];
  if (!found) return words.noClass(workOf(role), words.inMoney[asked.place]);
  const { title, value, context, quarters, median } = found;
  const sum = (one: number) => formatSum(one, currency);
  const left = leftOf(answer);
  return joined([
    words.classEarns(title, value, context),
    quarters && words.halfEarn(sum(quarters[0]), sum(quarters[1])),
    words.leftBesideMedian(yearBetween(...left, answer), lies(left, [median, median])),
  ]);
}

/** An answer beside what is published of a role, in sentences. */
export function besideTold(answer: YearAnswer, role: RoleBeside): string[] {
  const told = [dayTold(answer, role), yearsTold(answer, role)].flatMap((one) => one ?? []);
  const { place } = answer.asked;
  const none = joined([words.noRate(workOf(role), words.inPlace[place]), role.unfit[place]]);
  return [...(told.length > 0 ? told : [none]), classTold(answer, role)];
}
