import type { Entry } from '../../schema/entry.ts';
import { newest, type Figure } from './figures.ts';
import { formatContext } from './format.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { matches, type Match } from '../../schema/vocabulary.ts';
import * as words from '../../words/pay.ts';

/** The official class whose figures a role shows, and how well it fits. */
export interface Filing {
  occupation: Entry<'occupations'>;
  match: Match;
  why: string;
}

/** Whether a class fits a role well enough for its figures to stand large, sort and filter. */
export const fits = (match: Match): boolean => match === 'exact' || match === 'closest';

/** The classes a role is filed under, in the order its entry gives: the one shown first is first. */
export const filingsOf = (knowledge: Knowledge, role: Entry<'roles'>): Filing[] =>
  role.data.occupations.map(({ occupation, match, why }) => ({
    occupation: get(knowledge, 'occupations', occupation),
    match,
    why,
  }));

/** A role's headline figure: the newest of its first class that has one. */
export function headline(
  knowledge: Knowledge,
  role: Entry<'roles'>,
  measure: 'wage' | 'growth' | 'openings',
): (Filing & { figure: Figure }) | undefined {
  const statistic = measure === 'wage' ? 'median' : 'projected';
  for (const filing of filingsOf(knowledge, role)) {
    const figures = knowledge.figures.get(filing.occupation.id) ?? [];
    const trusted = figures.filter((figure) => measure === 'wage' || figure.confidence === 'high');
    const figure = newest(trusted, measure, statistic) ?? newest(figures, measure, statistic);
    if (figure) return { ...filing, figure };
  }
  return undefined;
}

/**
 * A role's headline pay where it can be laid beside that of others: in US dollars, and of a class that
 * fits the role. Otherwise why there is none.
 */
export function comparablePay(
  knowledge: Knowledge,
  role: Entry<'roles'>,
): (Filing & { figure: Figure }) | { notKnown: string } {
  const shown = headline(knowledge, role, 'wage');
  if (shown && !fits(shown.match)) return { notKnown: matches[shown.match] };
  if (shown?.figure.unit !== 'USD') return { notKnown: words.notInDollars };
  return shown;
}

/** One figure for each place, period and source that the comparable pay of roles rests on. */
export function payBasis(knowledge: Knowledge): Figure[] {
  const basis = new Map<string, Figure>();
  for (const role of knowledge.byKind.roles) {
    const pay = comparablePay(knowledge, role);
    if ('figure' in pay)
      basis.set(`${formatContext(pay.figure)}, ${pay.figure.source}`, pay.figure);
  }
  return [...basis.values()];
}

/** Pay across a class at one period: five percentiles, the middle one the median. */
export interface PayRange {
  label: string;
  occupation: Entry<'occupations'>;
  period: string;
  source: string;
  values: Record<'p10' | 'p25' | 'median' | 'p75' | 'p90', number>;
}

/** The newest pay range of an occupation that is complete, or undefined. */
export function payRange(label: string, occupation: Entry<'occupations'>): PayRange | undefined {
  for (const { period, source, p10, p25, median, p75, p90 } of occupation.data.wages) {
    if (!p10 || !p25 || !median || !p75 || !p90) continue;
    return { label, occupation, period, source, values: { p10, p25, median, p75, p90 } };
  }
  return undefined;
}

/**
 * Pay of the classes that fit a role, then of the one they are compared with, in one currency. Wider
 * classes would show the pay of other work.
 */
export function payRangesOf(knowledge: Knowledge, role: Entry<'roles'>): PayRange[] {
  const classes = filingsOf(knowledge, role)
    .filter(({ match }) => fits(match))
    .map(({ occupation }) => occupation);
  const benchmark = classes.find(({ data }) => data.benchmark)?.data.benchmark;
  if (benchmark) classes.push(get(knowledge, 'occupations', benchmark));
  const ranges = classes.flatMap((one) => payRange(one.data.title, one) ?? []);
  const currency = ranges[0]?.occupation.data.currency;
  return ranges.filter(({ occupation }) => occupation.data.currency === currency);
}

/** Median pay of a class over the years, oldest first. */
export const medianSeries = (knowledge: Knowledge, occupation: string): Figure[] =>
  (knowledge.figures.get(occupation) ?? [])
    .filter((figure) => figure.measure === 'wage' && figure.statistic === 'median')
    .reverse();
