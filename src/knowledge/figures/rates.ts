import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import {
  confidences,
  keysOf,
  placeShort,
  rateKinds,
  type PayUnit,
  type Place,
} from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { grouped } from '../grouped.ts';
import { formatDay, formatPaidBy, formatStated } from './format.ts';
import { inSentence } from '../../words/sentence.ts';
import { yearIn } from './years.ts';
import * as words from '../../words/pay.ts';
import { range } from '../../words/figures.ts';

type RateEntry = Entry<'rates'>;

/** Whether a rate may stand for a role: not a doubtful one, one person's, or one of another grade. */
export const mayLead = ({ confidence, kind, grade }: Rate): boolean =>
  confidence !== 'low' && kind !== 'account' && grade === undefined;

/** The year of a rate; 0 where nobody dates it. A year of reading is no date. */
const yearOf = ({ period }: Rate): number => (/undated/i.test(period) ? 0 : (yearIn(period) ?? 0));

/** A place in a list, and after all of them for what is not in it. */
const placeIn = (list: readonly string[], word: string): number =>
  list.includes(word) ? list.indexOf(word) : list.length;

/** Where most readers are, the most first. */
const countries: readonly Place[] = ['us', 'gb'];

/** What decides between two rates of a role, most important first. Less is better. */
const ranks = (rate: Rate, payUnits: readonly string[]): number[] => [
  mayLead(rate) ? 0 : 1,
  rate.covers === undefined ? 0 : 1,
  keysOf(confidences).indexOf(rate.confidence),
  yearOf(rate) === 0 ? 1 : 0,
  placeIn(countries, rate.place),
  -yearOf(rate),
  placeIn(payUnits, rate.per),
  rate.low,
];

/**
 * The rates that cover a role, best first: those that may lead, those of no wider group, the surer, those
 * with a date, those of the US and then of the UK, the newer, those in the unit most usual for the role,
 * the lower.
 */
export function ratesOf({ ratesFor }: Knowledge, { id, data }: Entry<'roles'>): RateEntry[] {
  const ranked = (ratesFor.get(id) ?? []).map((rate) => ({
    rate,
    by: ranks(rate.data, data.payUnits),
  }));
  const difference = (a: number[], b: number[]) =>
    a.map((rank, index) => rank - (b[index] ?? 0)).find((one) => one !== 0) ?? 0;
  return ranked.sort((a, b) => difference(a.by, b.by)).map(({ rate }) => rate);
}

/** The rate that stands for a role; undefined where none is good enough. */
export const leadRate = (knowledge: Knowledge, role: Entry<'roles'>): RateEntry | undefined =>
  ratesOf(knowledge, role).find(({ data }) => mayLead(data));

/**
 * The best rate of a grade below, where what leads counts more people than the role, beginners and
 * directors alike; undefined where nobody states one surely enough.
 */
export function rateBelow(knowledge: Knowledge, role: Entry<'roles'>): RateEntry | undefined {
  if (leadRate(knowledge, role)?.data.covers === undefined) return undefined;
  return ratesOf(knowledge, role).find(
    ({ data }) => data.grade === 'below' && data.confidence !== 'low',
  );
}

/** Rates by the country they hold in, as far as they stand: the country of the best first. */
export const ratesByPlace = (rates: readonly RateEntry[]): { place: Place; rates: RateEntry[] }[] =>
  [...grouped(rates, ({ data }) => data.place)].map(([place, rates]) => ({ place, rates }));

/** How many rates of a country are told before the others. */
const told = 2;

/**
 * The best rates of each country, and the others. One alone is not worth a table of its own: it stays
 * with the best.
 */
export function splitRates(rates: readonly RateEntry[]): Record<'first' | 'further', RateEntry[]> {
  const groups = ratesByPlace(rates).map(({ rates }) => rates);
  const further = groups.flatMap((group) => group.slice(told));
  if (further.length < 2) return { first: [...rates], further: [] };
  return { first: groups.flatMap((group) => group.slice(0, told)), further };
}

/** The units that rates are paid in, that of the best first. */
export const rateUnits = (rates: readonly RateEntry[]): PayUnit[] => [
  ...new Set(rates.map(({ data }) => data.per)),
];

/** The sum of a rate alone, where its unit stands beside it: "$808.11 to $932.04". */
export const formatRateSum = (rate: Rate): string => formatStated({ ...rate, per: undefined });

/** The sum of a rate with its unit: "$45.77 an hour", "$808.11 to $932.04 a day of 9 hours". */
export const formatRate = (rate: Rate): string =>
  rate.hoursPer === undefined
    ? formatStated(rate)
    : words.ofHours(formatStated(rate), rate.hoursPer);

/** Where a rate holds: "Texas television broadcast, US". */
export const formatRatePlace = ({ where, place }: Rate): string =>
  [where, where && place === 'anywhere' ? undefined : placeShort[place]].filter(Boolean).join(', ');

/** The country of a rate where it is another than the US, lest its sum is read as one of there. */
export const abroadOf = ({ place }: Rate): string | undefined =>
  place === 'us' || place === 'anywhere' ? undefined : placeShort[place];

/** When a rate holds: "from August 2, 2026 to July 31, 2027". */
export const formatRatePeriod = ({ period, ends }: Rate): string =>
  ends === undefined ? period : range(period, formatDay(ends));

/** What kind of statement a rate is, with what a reader must know of it: "Job advert, low confidence". */
export const formatRateKind = ({ kind, confidence }: Rate): string =>
  rateKinds[kind] + (confidence === 'high' ? '' : `, ${confidences[confidence]}`);

/** All that belongs to a sum where it stands alone: kind, job, place and period. */
export const formatRateContext = (rate: Rate): string =>
  [rateKinds[rate.kind], rate.job, formatRatePlace(rate), formatRatePeriod(rate)].join(', ');

/** A sum where it stands first, with what stands before it lest it is misread, and what belongs behind. */
interface RateFirst {
  before?: string | undefined;
  value: string;
  context: string;
}

/**
 * A rate where it stands first for a role. Before the sum stands whom it counts where these are more than
 * the role, and its country where it is another than the US: "Australia". Where the role is seldom paid in
 * that unit, kind and unit stand there too: "England, UK, careers guide, pay by the year".
 */
export function formatRateFirst(rate: Rate, payUnits: readonly PayUnit[]): RateFirst {
  const usual = payUnits.includes(rate.per);
  const kind = rateKinds[rate.kind];
  const abroad = abroadOf(rate);
  const before = usual
    ? [rate.covers, abroad]
    : [rate.covers, formatRatePlace(rate), inSentence(kind), words.paid(formatPaidBy([rate.per]))];
  const behind = usual ? [kind, rate.job, abroad ? rate.where : formatRatePlace(rate)] : [rate.job];
  return {
    before: before.filter(Boolean).join(', ') || undefined,
    value: formatRate(rate),
    context: [...behind, formatRatePeriod(rate)].filter(Boolean).join(', '),
  };
}
