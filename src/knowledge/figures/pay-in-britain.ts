import type { Entry } from '../../schema/entry.ts';
import { matches, schemeShort, type Place, type Scheme } from '../../schema/vocabulary.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { occupationsByScheme } from '../graph/lists.ts';
import { sourceNamed, type Known, type Told } from './fact.ts';
import { newest } from './figures.ts';
import { formatContext, formatFigure } from './format.ts';
import { filingsOf } from './pay.ts';
import { formatRate, formatRateKind, formatRatePeriod, leadRate, ratesOf } from './rates.ts';
import { locale } from '../../words/locale.ts';
import * as words from '../../words/pay.ts';

const britain: Place = 'gb';

/** The classification by which people are counted there. */
export const britishScheme: Scheme = 'uk-soc';

/** Where the British classes stand in the list of all; undefined where there is none. */
export const britishClasses = (knowledge: Knowledge): string | undefined =>
  occupationsByScheme(knowledge).some(({ id }) => id === britishScheme)
    ? `/occupations/#${britishScheme}`
    : undefined;

/** What is known of the pay of a role in Britain, for readers there: a rate of the job, and the median of a class that counts it. */
export interface PayInBritain {
  rate?: Known | undefined;
  ofClass?: Told | undefined;
}

/** The best British rate of a role, doubtful ones too. */
export const rateInBritain = (
  knowledge: Knowledge,
  role: Entry<'roles'>,
): Entry<'rates'> | undefined =>
  ratesOf(knowledge, role).find(({ data }) => data.place === britain);

/** The same in words, which say of a doubtful one that it is. */
function rateThere(knowledge: Knowledge, role: Entry<'roles'>): Known | undefined {
  const rate = rateInBritain(knowledge, role)?.data;
  return (
    rate && {
      before: rate.covers,
      value: formatRate(rate),
      context: [formatRateKind(rate), rate.job, rate.where, formatRatePeriod(rate)]
        .filter(Boolean)
        .join(', '),
      source: sourceNamed(knowledge, rate.source),
      note: rate.note,
    }
  );
}

/** The median of the first British class of a role that has one. */
function classThere(knowledge: Knowledge, role: Entry<'roles'>): Told | undefined {
  for (const { occupation, match } of filingsOf(knowledge, role)) {
    const { place, scheme, code } = occupation.data;
    const figure = newest(knowledge.figures.get(occupation.id) ?? [], 'wage', 'median');
    if (place !== britain || !figure) continue;
    const fit = `${matches[match]}, ${formatContext(figure)}`;
    return {
      told: words.medianOfEmployees(formatFigure(figure), schemeShort[scheme], code, fit),
      source: sourceNamed(knowledge, figure.source),
    };
  }
  return undefined;
}

/** The roles that have a British rate of the job itself, by their titles. */
export const rolesRatedInBritain = (knowledge: Knowledge): Entry<'roles'>[] =>
  knowledge.byKind.roles
    .filter((role) => rateInBritain(knowledge, role))
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, locale));

/** What is known of the pay of a role in Britain; undefined where nothing is. */
export function payInBritain(knowledge: Knowledge, role: Entry<'roles'>): PayInBritain | undefined {
  const there = { rate: rateThere(knowledge, role), ofClass: classThere(knowledge, role) };
  return (there.rate ?? there.ofClass) ? there : undefined;
}

/** The same beside the pay that is told first: a rate that is told there already is not told again. */
export function elseInBritain(
  knowledge: Knowledge,
  role: Entry<'roles'>,
): PayInBritain | undefined {
  const there = payInBritain(knowledge, role);
  if (leadRate(knowledge, role)?.data.place !== britain) return there;
  return there?.ofClass && { ofClass: there.ofClass };
}
