import type { Entry } from '../../schema/entry.ts';
import { figuresOf, findFigure } from '../../knowledge/figures/figures.ts';
import type { Prose, Use } from '../../knowledge/prose/read.ts';
import { referencesInUse, type ComponentName } from '../../schema/components.ts';
import { referencesIn } from '../../schema/references.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import { schemas } from '../../schema/schemas.ts';
import type { Draft } from './draft.ts';
import { linkFault } from './links.ts';
import { suggest } from './nearest.ts';
import type { Problem, Wrong } from './problem.ts';
import { valueFindings, type Finding } from './prose-rules.ts';
import { fieldName } from './shape.ts';
import type { Surroundings } from './surroundings.ts';

/** What is wrong with the id of an entry, or undefined. */
const entryFault = (kind: Kind, value: string, ids: Surroundings['ids']): Wrong | undefined =>
  ids[kind].has(value)
    ? undefined
    : {
        id: 'entry-unknown',
        what: `there is no ${kinds[kind].one} "${value}"`,
        fix: suggest(value, ids[kind]),
      };

/** References in an entry's fields that lead nowhere. */
export function referenceProblems(
  { kind, document }: Draft,
  { ids, book }: Surroundings,
): Problem[] {
  return referencesIn(schemas[kind], document.data).flatMap(({ path, kind: to, value }) => {
    const place = { file: document.file, line: document.lineOf(path), field: fieldName(path) };
    if (to === 'address') {
      const fault = linkFault(value, book, []);
      return fault ? [{ ...place, ...fault }] : [];
    }
    const fault = entryFault(to, value, ids);
    return fault ? [{ ...place, ...fault }] : [];
  });
}

/** Why a figure is not there: the class has none for the period, or none of that measure then. */
function figureFault(
  entry: Entry<'occupations'>,
  { period = '', ...query }: Record<string, string>,
): Wrong | undefined {
  const figures = figuresOf(entry);
  if (findFigure(figures, { ...query, period })) return undefined;
  const then = figures.filter((figure) => figure.period === period);
  const wanted = [query['measure'] ?? 'wage', query['statistic']].filter(Boolean).join(' ');
  return then.length > 0
    ? {
        id: 'figure-unknown',
        what: `${entry.id} has no ${wanted} for "${period}"`,
        fix: suggest(
          wanted,
          then.map(({ measure, statistic }) => `${measure} ${statistic}`),
        ),
      }
    : {
        id: 'figure-unknown',
        what: `${entry.id} has no such figure for "${period}"`,
        fix: suggest(period, new Set(figures.map((figure) => figure.period))),
      };
}

/** Why a figure that stands in prose is not there, if it is not. */
function figureFindings({ name, attributes, line }: Use, { occupations }: Surroundings): Finding[] {
  if (name !== ('Figure' satisfies ComponentName)) return [];
  const { occupation = '', ...query } = attributes;
  if (!query['period']?.trim()) return [];
  const entry = occupations.get(occupation);
  const fault = entry && figureFault(entry, query);
  return fault ? [{ line, ...fault }] : [];
}

/** Claims that a Disagreement lays open and no source makes. */
function claimFindings({ name, attributes, line }: Use, { claims }: Surroundings): Finding[] {
  if (name !== ('Disagreement' satisfies ComponentName)) return [];
  return (attributes['claims']?.split(/\s+/).filter(Boolean) ?? [])
    .filter((claim) => !claims.has(claim))
    .map((claim) => ({
      ...{ id: 'entry-unknown', line, what: `no source makes the claim ${claim}` },
      fix: suggest(claim, claims),
    }));
}

/** Entries and addresses that a component names and that are not there. */
function missingIn(use: Use, { ids, book, components }: Surroundings): Finding[] {
  return referencesInUse(use, components).flatMap(({ kind, value }) => {
    // An attribute without a value is told elsewhere.
    if (!value.trim()) return [];
    const fault = kind === 'address' ? linkFault(value, book, []) : entryFault(kind, value, ids);
    return fault ? [{ line: use.line, ...fault }] : [];
  });
}

/**
 * What the components in an entry's prose name and what is not there, and values they may not have.
 * Of one component only the first of these is told: the others mostly follow from it.
 */
export function useFindings(prose: Prose, surroundings: Surroundings): Finding[] {
  return prose.uses.flatMap((use) => {
    const missing = missingIn(use, surroundings);
    if (missing.length > 0) return missing;
    const others = [...figureFindings(use, surroundings), ...claimFindings(use, surroundings)];
    return others.length > 0 ? others : valueFindings(use, surroundings.components);
  });
}
