import { renamedFilters } from '../words/search/renamed.ts';

/** What results can be narrowed by, in the order in which it is offered. */
export const filterNames = [
  'kind',
  'family',
  'stage',
  'level',
  'base',
  'nights',
  'travel',
] as const;

export type FilterName = (typeof filterNames)[number];

/** What is searched for, as the address holds it. */
export interface Query {
  text: string;
  /** Values chosen for each filter; a filter without values narrows nothing. */
  filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** Results shown at once. */
export const perPage = 20;

/** Nothing searched for. */
export const emptyQuery: Query = { text: '', filters: {} };

/**
 * Reads ?q=…&kind=…&family=…. Parameters that are no filter are left alone. Addresses that were copied
 * before a value was renamed narrow as they did.
 */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.flatMap((name) => {
    const values = parameters
      .getAll(name)
      .map((value) =>
        Object.hasOwn(renamedFilters, value) ? (renamedFilters[value] ?? value) : value,
      );
    return values.length > 0 ? [[name, values] as const] : [];
  });
  return { text: parameters.get('q')?.trim() ?? '', filters: Object.fromEntries(chosen) };
}

/** The address of a query; empty for no query at all. */
export function writeQuery({ text, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const name of filterNames) {
    for (const value of filters[name] ?? []) parameters.append(name, value);
  }
  const asked = String(parameters);
  return asked && `?${asked}`;
}

/** Whether anything is narrowed. */
export const narrows = ({ filters }: Query): boolean =>
  filterNames.some((name) => (filters[name]?.length ?? 0) > 0);
