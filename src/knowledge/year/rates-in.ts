import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import type { PayUnit, Place } from '../../schema/vocabulary.ts';
import * as words from '../../words/rate/beside.ts';
import { sourceNamed, type Named } from '../figures/fact.ts';
import { formatRate, formatRateContext, mayLead, ratesOf } from '../figures/rates.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { yearPlaces, type YearPlace } from './fields.ts';

/** A published rate of a role, in words and in numbers. */
export interface RateBeside {
  place: Place;
  per: PayUnit;
  low: number;
  high: number;
  /** Hours of its day or week, where its source states them. */
  hoursPer?: number | undefined;
  value: string;
  context: string;
  source: Named;
}

/** The rates of a role in a country, in its money, best first. */
const allIn = (knowledge: Knowledge, role: Entry<'roles'>, place: YearPlace): Rate[] =>
  ratesOf(knowledge, role)
    .map(({ data }) => data)
    .filter((rate) => rate.place === place && rate.unit === yearPlaces[place]);

/** The best rate of a country in which none may stand for the role, in words. */
export function unfitIn(...of: [Knowledge, Entry<'roles'>, YearPlace]): string | undefined {
  const rates = allIn(...of);
  const [best] = rates;
  if (!best || rates.some(mayLead)) return undefined;
  const { confidence, kind } = best;
  const why =
    confidence === 'low' ? words.doubtful : kind === 'account' ? words.account : words.grade;
  return words.unfit(formatRate(best), formatRateContext(best), why);
}

/** Rates that may stand for the role in a country, in its money: none that is doubtful or of another grade. */
export function ratesIn(...of: [Knowledge, Entry<'roles'>, YearPlace]): RateBeside[] {
  const [knowledge] = of;
  return allIn(...of)
    .filter(mayLead)
    .map((rate) => ({
      place: rate.place,
      per: rate.per,
      low: rate.low,
      high: rate.high ?? rate.low,
      hoursPer: rate.hoursPer,
      value: formatRate(rate),
      context: formatRateContext(rate),
      source: sourceNamed(knowledge, rate.source),
    }));
}
