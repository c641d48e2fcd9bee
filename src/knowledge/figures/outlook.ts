import type { Entry } from '../../schema/entry.ts';
import { newest, type Figure } from './figures.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { filingsOf, medianSeries } from './pay.ts';

/** One round of projections: the class, its openings, and the class it is compared with. */
export interface Round {
  figure: Figure;
  openings?: Figure | undefined;
  all?: Figure | undefined;
}

/** What official projections say of a class. */
export interface Outlook {
  occupation: Entry<'occupations'>;
  /** The newest round that is sure, or else the newest there is. */
  lead: Round;
  /** Newer and less sure ones, and those that came before, the newest first. */
  newer: Round[];
  older: Round[];
  /** The share of people in the class who work for themselves, as the leading round has it. */
  selfEmployed?: Figure | undefined;
}

/** The projections of a class, each round beside that of the class it is compared with. */
function roundsOf(knowledge: Knowledge, { id, data }: Entry<'occupations'>): Round[] {
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

/** The outlook of a class; undefined where it has no projection. */
export function outlookOf(
  knowledge: Knowledge,
  occupation: Entry<'occupations'>,
): Outlook | undefined {
  const rounds = roundsOf(knowledge, occupation);
  const sure = rounds.findIndex(({ figure }) => figure.confidence === 'high');
  const at = Math.max(sure, 0);
  const lead = rounds[at];
  const figures = knowledge.figures.get(occupation.id) ?? [];
  return (
    lead && {
      occupation,
      lead,
      newer: rounds.slice(0, at),
      older: rounds.slice(at + 1),
      selfEmployed: newest(
        figures.filter(({ period }) => period === lead.figure.period),
        'self-employed',
        'count',
      ),
    }
  );
}

/** The outlook of the first class a role is filed under that has projections. */
export function roleOutlook(knowledge: Knowledge, role: Entry<'roles'>): Outlook | undefined {
  return filingsOf(knowledge, role)
    .map(({ occupation }) => outlookOf(knowledge, occupation))
    .find((outlook) => outlook !== undefined);
}

/** Median pay over the years, oldest first: of a class, then of the one it is compared with. */
export function medianTrend(knowledge: Knowledge, occupation: Entry<'occupations'>) {
  const { benchmark } = occupation.data;
  const classes = [occupation, ...(benchmark ? [get(knowledge, 'occupations', benchmark)] : [])];
  return classes.map((one) => ({ occupation: one, figures: medianSeries(knowledge, one.id) }));
}
