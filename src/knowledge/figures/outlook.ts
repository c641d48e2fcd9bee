import type { Entry } from '../../schema/entry.ts';
import type { Figure } from './figures.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { filingsOf, medianSeries } from './pay.ts';

/** One round of projections: the class, its openings, and the class it is compared with. */
export interface Round {
  figure: Figure;
  openings?: Figure | undefined;
  all?: Figure | undefined;
}

/** What official projections say of a class, newest first. */
export interface Outlook {
  occupation: Entry<'occupations'>;
  rounds: Round[];
}

/** The projections of a class, each round beside that of the class it is compared with. */
export function roundsOf(knowledge: Knowledge, { id, data }: Entry<'occupations'>): Round[] {
  const of = (occupation: string | undefined, measure: 'growth' | 'openings') =>
    (knowledge.figures.get(occupation ?? '') ?? []).filter((figure) => figure.measure === measure);
  const then = (figures: Figure[], { period }: Figure) =>
    figures.find((figure) => figure.period === period);
  const openings = of(id, 'openings');
  const all = of(data.benchmark, 'growth');
  return of(id, 'growth').map((figure) => ({
    figure,
    openings: then(openings, figure),
    all: then(all, figure),
  }));
}

/** The outlook of the first class a role is filed under that has projections. */
export function outlookOf(knowledge: Knowledge, role: Entry<'roles'>): Outlook | undefined {
  return filingsOf(knowledge, role)
    .map(({ occupation }) => ({ occupation, rounds: roundsOf(knowledge, occupation) }))
    .find(({ rounds }) => rounds.length > 0);
}

/** Median pay over the years, oldest first: of a class, then of the one it is compared with. */
export function medianTrend(knowledge: Knowledge, occupation: Entry<'occupations'>) {
  const { benchmark } = occupation.data;
  const classes = [occupation, ...(benchmark ? [get(knowledge, 'occupations', benchmark)] : [])];
  return classes.map((one) => ({ occupation: one, figures: medianSeries(knowledge, one.id) }));
}
