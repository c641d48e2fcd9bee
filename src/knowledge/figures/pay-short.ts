import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import { payUnits, placeShort, rateKinds } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { capitalized } from '../../words/sentence.ts';
import { sourceNamed, type Named } from './fact.ts';
import { formatContext, formatFigure, formatPaidBy } from './format.ts';
import { fits, headline } from './pay.ts';
import { abroadOf, formatRate, leadRate } from './rates.ts';
import { yearIn } from './years.ts';
import * as words from '../../words/pay.ts';
import { sumFor } from '../../words/figures.ts';

/** The rate of a job in short, or in which units it is paid where no rate may stand for it. */
export type PayShort =
  | { before?: string | undefined; value: string; context: string; source: Named }
  | { agreed: string };

/** When a rate holds: its last year, or that nobody dates it. */
export const rateYear = ({ period }: Rate): string =>
  /undated/i.test(period) ? words.undated : String(yearIn(period) ?? period);

/** The country of a rate, or else the words of its source for where it holds; none where it stands before. */
const placeOf = (rate: Rate) =>
  rate.place === 'anywhere' ? rate.where : abroadOf(rate) ? undefined : placeShort[rate.place];

const listed = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ');

/** What a role is paid, as it stands in a row beside others. */
export function payInShort(knowledge: Knowledge, role: Entry<'roles'>): PayShort {
  const rate = leadRate(knowledge, role)?.data;
  if (!rate) return { agreed: capitalized(formatPaidBy(role.data.payUnits)) };
  return {
    before: listed([rate.covers, abroadOf(rate)]) || undefined,
    value: formatRate(rate),
    context: listed([rateKinds[rate.kind], placeOf(rate), rateYear(rate)]),
    source: sourceNamed(knowledge, rate.source),
  };
}

/** The median of the official class that fits a role, as it stands in a row; none where no class fits. */
export function classInShort(
  knowledge: Knowledge,
  role: Entry<'roles'>,
): Exclude<PayShort, { agreed: string }> | undefined {
  const shown = headline(knowledge, role, 'wage');
  if (!shown || !fits(shown.match)) return undefined;
  const { figure } = shown;
  return {
    before: words.itsClass,
    value: sumFor(formatFigure(figure), payUnits.year),
    context: words.medianIn(formatContext(figure)),
    source: sourceNamed(knowledge, figure.source),
  };
}
