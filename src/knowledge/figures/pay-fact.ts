import type { Entry } from '../../schema/entry.ts';
import { matches } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { figureFact, sourceNamed, type Fact, type Told } from './fact.ts';
import { formatContext, formatFigure } from './format.ts';
import { fits, headline, payRange, type PayRange } from './pay.ts';
import { formatRateFirst, leadRate } from './rates.ts';
import * as words from '../../words/pay.ts';

/**
 * What a role is paid, as it stands first: the rate that may lead, else how pay is agreed, else the
 * median of its class.
 */
export function payFact(knowledge: Knowledge, role: Entry<'roles'>): Fact {
  const rate = leadRate(knowledge, role)?.data;
  if (rate)
    return {
      ...formatRateFirst(rate, role.data.payUnits),
      source: sourceNamed(knowledge, rate.source),
    };
  const { payAgreed } = role.data;
  return payAgreed === undefined
    ? (figureFact(knowledge, role, 'wage') ?? { told: words.noFigure })
    : { told: payAgreed };
}

/** The pay across the class that stands behind a role's own: only where it fits, and its spread is known. */
export function classRange(knowledge: Knowledge, role: Entry<'roles'>): PayRange | undefined {
  const shown = headline(knowledge, role, 'wage');
  return shown && fits(shown.match)
    ? payRange(shown.occupation.data.title, shown.occupation)
    : undefined;
}

/** The median of the class a role is filed under, with how well it fits and how many roles share it. */
export function classFact(knowledge: Knowledge, role: Entry<'roles'>): Told {
  const shown = headline(knowledge, role, 'wage');
  if (!shown) return { told: words.noFigure };
  const { figure, match, occupation } = shown;
  if (match === 'none') return { told: `${matches.none}.` };
  const filed = knowledge.filedUnder.get(occupation.id) ?? [];
  const roles = new Set(filed.filter((one) => one.match !== 'none').map((one) => one.role.id));
  const fit = `${matches[match]}, ${formatContext(figure)}`;
  return {
    told: words.classMedian(formatFigure(figure), occupation.data.title, roles.size, fit),
    source: sourceNamed(knowledge, figure.source),
  };
}
