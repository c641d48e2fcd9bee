import type { Entry } from './entry.ts';
import type { Figure } from './figures.ts';
import { get, type Knowledge } from './knowledge.ts';
import { filingsOf, medianSeries } from './pay.ts';

/** One round of projections: the class, its openings, and the class it is compared with. */
export interface Round {
  figure: Figure;
  openings?: Figure | undefined;
  all?: Figure | undefined;
}

/** How a class has done and is expected to do, beside the class it is compared with. */
export interface Outlook {
  occupation: Entry<'occupations'>;
  rounds: Round[];
  /** Median pay over the years, oldest first: the class, then the one it is compared with. */
  series: { occupation: Entry<'occupations'>; figures: Figure[] }[];
}

/** The outlook of the first class a role is filed under that has projections. */
export function outlookOf(knowledge: Knowledge, role: Entry<'roles'>): Outlook | undefined {
  const of = (id: string | undefined, measure: 'growth' | 'openings') =>
    (knowledge.figures.get(id ?? '') ?? []).filter((figure) => figure.measure === measure);
  const filing = filingsOf(knowledge, role).find(
    ({ occupation }) => of(occupation.id, 'growth').length > 0,
  );
  if (!filing) return undefined;
  const { occupation } = filing;
  const { benchmark } = occupation.data;
  const then = (figures: Figure[], { period }: Figure) =>
    figures.find((figure) => figure.period === period);
  const openings = of(occupation.id, 'openings');
  const all = of(benchmark, 'growth');
  const classes = [occupation, ...(benchmark ? [get(knowledge, 'occupations', benchmark)] : [])];
  return {
    occupation,
    rounds: of(occupation.id, 'growth').map((figure) => ({
      figure,
      openings: then(openings, figure),
      all: then(all, figure),
    })),
    series: classes.map((one) => ({ occupation: one, figures: medianSeries(knowledge, one.id) })),
  };
}
