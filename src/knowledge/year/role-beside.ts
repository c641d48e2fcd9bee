import type { Entry } from '../../schema/entry.ts';
import { sourceNamed, type Named } from '../figures/fact.ts';
import { formatContext, formatFigure } from '../figures/format.ts';
import { fits, headline, payRange } from '../figures/pay.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { yearPlaces, type YearPlace } from './fields.ts';
import { ratesIn, unfitIn, type RateBeside } from './rates-in.ts';

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
  /** Where there are none: what its page has all the same, and why that cannot stand for the role. */
  unfit: Record<YearPlace, string | undefined>;
  /** The class where it fits, by the country whose money it is in. */
  classes: Record<YearPlace, ClassBeside | undefined>;
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
    unfit: { us: unfitIn(knowledge, role, 'us'), gb: unfitIn(knowledge, role, 'gb') },
    classes: { us: classOf(knowledge, role, 'us'), gb: classOf(knowledge, role, 'gb') },
  };
}
