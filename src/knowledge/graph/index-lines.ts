import type { Entry } from '../../schema/entry.ts';
import * as counts from '../../words/counts.ts';
import { figuresByPlace } from '../../words/indexes.ts';
import { newest, type Figure } from '../figures/figures.ts';
import { askedIn } from '../levels/in-roles.ts';
import type { Knowledge } from './knowledge.ts';

/** How many roles ask for each skill, on their own list or because everyone in their field does. */
export function rolesAsking(knowledge: Knowledge): ReadonlyMap<string, number> {
  const asked = knowledge.byKind.roles.flatMap((role) =>
    askedIn(knowledge, role).map(({ skill }) => skill),
  );
  const bySkill = Map.groupBy(asked, (skill) => skill);
  return new Map([...bySkill].map(([skill, all]) => [skill, all.length]));
}

/** An official class in a line of a list: its newest median a year, and how many roles it holds. */
export interface ClassLine {
  median?: Figure | undefined;
  roles: number;
}

/** What the list of official classes says of one. */
export function classLine(knowledge: Knowledge, { id }: Entry<'occupations'>): ClassLine {
  const filed = knowledge.filedUnder.get(id) ?? [];
  return {
    median: newest(knowledge.figures.get(id) ?? [], 'wage', 'median'),
    roles: new Set(filed.map(({ role }) => role.id)).size,
  };
}

/** A source in a line of a list: on how many pages it is cited, and how many figures rest on it. */
export interface SourceLine {
  pages: number;
  /** Official figures, rates of pay, and lengths of careers. */
  figures: number;
}

/** What the list of sources says of one. */
export function sourceLine(knowledge: Knowledge, { id }: Entry<'sources'>): SourceLine {
  const citing = (knowledge.citationsOf.get(id) ?? []).filter(({ address }) => address);
  const { figuresFrom, ratesFrom, casesFrom } = knowledge;
  const lists = [figuresFrom, ratesFrom, casesFrom].map((from) => from.get(id)?.length ?? 0);
  return {
    pages: new Set(citing.map(({ entry }) => entry)).size,
    figures: lists.reduce((sum, one) => sum + one, 0),
  };
}

/** How much rests on a source, in words. That one page cites it goes without saying: without one it would not be here. */
export function restingOn(knowledge: Knowledge, source: Entry<'sources'>): string {
  const { pages, figures } = sourceLine(knowledge, source);
  if (pages + figures === 0) return figuresByPlace;
  return [pages > 1 && counts.pages(pages), figures > 0 && counts.figures(figures)]
    .filter(Boolean)
    .join(', ');
}
