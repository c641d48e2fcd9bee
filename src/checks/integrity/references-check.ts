import type { Entry } from '../../schema/entry.ts';
import { figuresOf, findFigure } from '../../knowledge/figures/figures.ts';
import type { Prose } from '../../knowledge/prose/read.ts';
import { referencesIn } from '../../schema/references.ts';
import type { Kind } from '../../schema/common.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Draft } from './draft.ts';
import { linkFault, type AddressBook } from './links.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Finding } from './prose-rules.ts';
import { fieldName } from './shape.ts';

/** What is known of all content, which each entry is checked against. */
export interface Surroundings {
  ids: Record<Kind, Set<string>>;
  book: AddressBook;
  occupations: Map<string, Entry<'occupations'>>;
}

/** References in an entry's fields that lead nowhere. */
export function referenceProblems(
  { kind, document }: Draft,
  { ids, book }: Surroundings,
): Problem[] {
  return referencesIn(kinds[kind].schema, document.data).flatMap(({ path, kind: to, value }) => {
    const place = { file: document.file, line: document.lineOf(path), field: fieldName(path) };
    if (to === 'address') {
      const fault = linkFault(value, book, []);
      return fault ? [{ ...place, ...fault }] : [];
    }
    if (ids[to].has(value)) return [];
    const what = `there is no ${kinds[to].one} "${value}"`;
    return [{ ...place, what, fix: suggest(value, ids[to]) }];
  });
}

/** Why a figure is not there: the class has none for the period, or none of that measure then. */
function figureFault(
  entry: Entry<'occupations'>,
  { period = '', ...query }: Record<string, string>,
) {
  const figures = figuresOf(entry);
  if (findFigure(figures, { ...query, period })) return undefined;
  const then = figures.filter((figure) => figure.period === period);
  const wanted = [query['measure'] ?? 'wage', query['statistic']].filter(Boolean).join(' ');
  return then.length > 0
    ? {
        what: `${entry.id} has no ${wanted} for "${period}"`,
        fix: suggest(
          wanted,
          then.map(({ measure, statistic }) => `${measure} ${statistic}`),
        ),
      }
    : {
        what: `${entry.id} has no such figure for "${period}"`,
        fix: suggest(period, new Set(figures.map((figure) => figure.period))),
      };
}

/** What the components in an entry's prose refer to and what is not there. */
export function useFindings(prose: Prose, { ids, occupations }: Surroundings): Finding[] {
  const missing = (line: number, kind: Kind, id: string | undefined): Finding[] =>
    id === undefined || ids[kind].has(id)
      ? []
      : [{ line, what: `there is no ${kinds[kind].one} "${id}"`, fix: suggest(id, ids[kind]) }];
  return prose.uses.flatMap(({ name, attributes, line }) => {
    const { source, id, occupation, ...query } = attributes;
    if (name === 'Cite' || name === 'Side') return missing(line, 'sources', source);
    if (name === 'Term') return missing(line, 'terms', id);
    if (name !== 'Figure') return [];
    const found = missing(line, 'occupations', occupation);
    const entry = occupation ? occupations.get(occupation) : undefined;
    const fault = entry && figureFault(entry, query);
    return fault ? [{ line, ...fault }] : found;
  });
}
