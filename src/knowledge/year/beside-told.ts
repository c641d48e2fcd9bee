import { inSentence } from '../words.ts';
import { ratesTold, type YearAnswer } from './answer.ts';
import type { YearPlace } from './fields.ts';
import { formatSum, sumsBetween, yearBetween } from './money-told.ts';
import type { RateBeside, RoleBeside } from './role-beside.ts';
import type { WorkYear } from './work.ts';

/** What stands beside an answer where no role does. */
export const noRole = 'Choose a role to see what is published of its pay.';

type Span = readonly [low: number, high: number];

const inMoney: Readonly<Record<YearPlace, string>> = { us: 'dollars', gb: 'pounds' };

const inPlace: Readonly<Record<YearPlace, string>> = { us: 'the US', gb: 'the UK' };

/** What a rate pays a day: by the week, its days as the reader counts them. Undefined for other units. */
function dayOf({ per, low, high }: RateBeside, { hours, week }: WorkYear): Span | undefined {
  if (per === 'day') return [low, high];
  if (per === 'hour') return [low * hours, high * hours];
  if (per === 'week' || per === 'week-on-call') return [low / week, high / week];
  return undefined;
}

/** The least and the most of several spans; undefined for none. */
const around = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))];

/** How one span lies to another, as the end of a sentence. */
export function lies([low, high]: Span, [from, to]: Span): string {
  if (low === high && low === from && from === to) return 'the same as';
  if (high < from) return 'below';
  if (low > to) return 'above';
  if (low >= from && high <= to) return 'within';
  if (low < from && high > to) return 'on both sides of';
  return low < from ? 'partly below' : 'partly above';
}

const workOf = ({ title }: RoleBeside) => `${inSentence(title)} work`;

/** The rate of an answer as it is named, and as a day where it is for something else. */
function ownRate(answer: YearAnswer): string {
  const { asked, fewest, most, currency } = answer;
  const told = ratesTold(answer);
  return asked.per === 'day'
    ? told
    : `${told}, which is ${sumsBetween(most.dayRate, fewest.dayRate, currency)} a day,`;
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
  const place = lies([most.dayRate, fewest.dayRate], published);
  const one = rates.length === 1;
  const whose = one ? 'the published rate' : `the ${rates.length} published rates`;
  const made = rates.some(({ per }) => per !== 'day')
    ? ` What is paid by the hour or week counts as ${hours} hours a day and ${week} days a week.`
    : '';
  return `${ownRate(answer)} is ${place} ${whose} for ${workOf(role)} in ${inPlace[asked.place]}, ${sumsBetween(...published, currency)} a day.${made}`;
}

const leftOf = ({ fewest, most }: YearAnswer): Span => [fewest.year.left, most.year.left];

/** What is left before tax beside what is published of a year. */
function yearsTold(answer: YearAnswer, role: RoleBeside): string | undefined {
  const { asked, currency } = answer;
  const yearly = role.rates[asked.place].filter(({ per }) => per === 'year');
  const published = around(yearly.map(({ low, high }): Span => [low, high]));
  if (!published) return undefined;
  const range = sumsBetween(...published, currency);
  return `Pay a year for ${workOf(role)} in ${inPlace[asked.place]} is published as ${range}: what is left to you before tax is ${lies(leftOf(answer), published)} that.`;
}

/** What is left before tax beside the pay of the official class. */
function classTold(answer: YearAnswer, role: RoleBeside): string {
  const { asked, currency } = answer;
  const found = role.classes[asked.place];
  if (!found)
    return `We have read no official class that fits ${workOf(role)} and has pay in ${inMoney[asked.place]}.`;
  const { title, value, context, quarters, median } = found;
  const half = quarters
    ? ` Half earn ${quarters.map((one) => formatSum(one, currency)).join(' to ')}.`
    : '';
  const left = leftOf(answer);
  return `People in the official class, ${title}, earn ${value} at the median (${context}).${half} What is left to you before tax, ${yearBetween(...left, answer)}, is ${lies(left, [median, median])} that median. These are wages: the self-employed are left out.`;
}

/** An answer beside what is published of a role, in sentences. */
export function besideTold(answer: YearAnswer, role: RoleBeside): string[] {
  const told = [dayTold(answer, role), yearsTold(answer, role)].flatMap((one) => one ?? []);
  const none = `We have read no rate for ${workOf(role)} in ${inPlace[answer.asked.place]} that could stand for it.`;
  return [...(told.length > 0 ? told : [none]), classTold(answer, role)];
}
