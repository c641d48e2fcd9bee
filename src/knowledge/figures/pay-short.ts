import type { Entry } from '../../schema/entry.ts';
import type { Rate } from '../../schema/rate.ts';
import { payUnits, placeShort, rateKinds } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { grouped } from '../grouped.ts';
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

/** The median of an official class that fits roles, with all of them. */
export interface ClassShort {
  occupation: Entry<'occupations'>;
  value: string;
  context: string;
  source: Named;
  roles: Entry<'roles'>[];
}

/** The official classes that fit some roles, each once, in the order of the roles. */
export function classesInShort(
  knowledge: Knowledge,
  roles: readonly Entry<'roles'>[],
): ClassShort[] {
  const shown = roles.flatMap((role) => {
    const found = headline(knowledge, role, 'wage');
    return found && fits(found.match) ? [{ ...found, role }] : [];
  });
  return [...grouped(shown, ({ occupation }) => occupation)].flatMap(([occupation, filed]) => {
    const [first] = filed;
    return first
      ? {
          occupation,
          value: sumFor(formatFigure(first.figure), payUnits.year),
          context: words.medianIn(formatContext(first.figure)),
          source: sourceNamed(knowledge, first.figure.source),
          roles: filed.map(({ role }) => role),
        }
      : [];
  });
}
