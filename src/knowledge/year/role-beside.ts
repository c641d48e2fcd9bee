import type { Entry } from '../../schema/entry.ts';
import type { PayUnit, Place } from '../../schema/vocabulary.ts';
import { sourceNamed, type Named } from '../figures/fact.ts';
import { formatContext, formatFigure } from '../figures/format.ts';
import { fits, headline, payRange } from '../figures/pay.ts';
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

/** The pay of the official class of a role, a year before tax. */
export interface ClassBeside {
  id: string;
  title: string;
  median: number;
  /** The median in words, and where and when it holds. */
  value: string;
  context: string;
  /** What a quarter earn less than, and what a quarter earn more than. */
  quarters?: [low: number, high: number] | undefined;
  source: Named;
}

/** What is published of the pay of a role, to stand beside an answer. */
export interface RoleBeside {
  id: string;
  title: string;
  rates: Record<YearPlace, RateBeside[]>;
  /** The class where it fits, by the country whose money it is in. */
  classes: Record<YearPlace, ClassBeside | undefined>;
}

/** Rates that may stand for the role in a country, in its money: none that is doubtful or of another grade. */
function ratesIn(knowledge: Knowledge, role: Entry<'roles'>, place: YearPlace): RateBeside[] {
  return ratesOf(knowledge, role)
    .map(({ data }) => data)
    .filter((rate) => mayLead(rate) && rate.place === place && rate.unit === yearPlaces[place])
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

function classOf(
  knowledge: Knowledge,
  role: Entry<'roles'>,
  place: YearPlace,
): ClassBeside | undefined {
  const shown = headline(knowledge, role, 'wage');
  if (!shown || !fits(shown.match) || shown.figure.unit !== yearPlaces[place]) return undefined;
  const { figure, occupation } = shown;
  const range = payRange(occupation.data.title, occupation);
  return {
    id: occupation.id,
    title: occupation.data.title,
    median: figure.value,
    value: formatFigure(figure),
    context: formatContext(figure),
    quarters: range?.period === figure.period ? [range.values.p25, range.values.p75] : undefined,
    source: sourceNamed(knowledge, figure.source),
  };
}

/** What is published of the pay of a role in each country of the page. */
export function roleBeside(knowledge: Knowledge, role: Entry<'roles'>): RoleBeside {
  const { id, data } = role;
  return {
    id,
    title: data.title,
    rates: { us: ratesIn(knowledge, role, 'us'), gb: ratesIn(knowledge, role, 'gb') },
    classes: { us: classOf(knowledge, role, 'us'), gb: classOf(knowledge, role, 'gb') },
  };
}
