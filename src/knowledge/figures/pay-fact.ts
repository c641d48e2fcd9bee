import type { Entry } from '../../schema/entry.ts';
import { matches, places } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { sourceNamed, type Fact, type Known, type Told } from './fact.ts';
import { capitalized, inSentence } from '../../words/sentence.ts';
import { formatContext, formatFigure, formatPaidBy } from './format.ts';
import { fits, headline, payRange, type PayRange } from './pay.ts';
import {
  formatRate,
  formatRateFirst,
  formatRatePeriod,
  formatRatePlace,
  leadRate,
  rateBelow,
} from './rates.ts';
import * as words from '../../words/pay.ts';

/** What stands first for pay: the units it is in, and a rate of the job, or else how it is agreed or that no rate was found. */
export interface PayFirst {
  /** "By the show, day, or week". */
  by: string;
  rate?: Known | undefined;
  otherwise: string;
  /** What a grade below is paid, where the rate counts all grades together. */
  below?: Known | undefined;
}

/** What a grade below a role is paid, where what stands first counts all grades together. */
export function payBelow(knowledge: Knowledge, role: Entry<'roles'>): Known | undefined {
  const rate = rateBelow(knowledge, role)?.data;
  return (
    rate && {
      before: words.gradeBelow(inSentence(rate.job)),
      value: formatRate(rate),
      context: `${formatRatePlace(rate)}, ${formatRatePeriod(rate)}`,
      source: sourceNamed(knowledge, rate.source),
    }
  );
}

/** How a role is paid, as it stands first. The median of a class is what others are paid too: it never stands here. */
export function payFirst(knowledge: Knowledge, role: Entry<'roles'>): PayFirst {
  const { payAgreed, payUnits } = role.data;
  const rate = leadRate(knowledge, role)?.data;
  return {
    by: capitalized(formatPaidBy(payUnits)),
    rate: rate && {
      ...formatRateFirst(rate, payUnits),
      source: sourceNamed(knowledge, rate.source),
    },
    otherwise: payAgreed ?? words.noRate,
    below: payBelow(knowledge, role),
  };
}

/** The same as one fact: the rate that may lead, else how pay is agreed, else its units. */
export function payFact(knowledge: Knowledge, role: Entry<'roles'>): Fact {
  const { by, rate, otherwise } = payFirst(knowledge, role);
  return rate ?? { told: role.data.payAgreed ?? `${by}. ${otherwise}` };
}

/** The pay across the class that stands behind a role's own: only where it fits, and its spread is known. */
export function classRange(knowledge: Knowledge, role: Entry<'roles'>): PayRange | undefined {
  const shown = headline(knowledge, role, 'wage');
  return shown && fits(shown.match)
    ? payRange(shown.occupation.data.title, shown.occupation)
    : undefined;
}

/** Where the class is counted whose median stands behind a role's own pay. */
export function classPlace(knowledge: Knowledge, role: Entry<'roles'>): string | undefined {
  const shown = headline(knowledge, role, 'wage');
  return shown && places[shown.figure.place];
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
