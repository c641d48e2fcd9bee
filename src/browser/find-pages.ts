import type { Filters, Pagefind, Search } from './pagefind.ts';
import type { Query } from './search-address.ts';

/** Pages about sources name everything: they are left out unless they are asked for. */
const withoutSources: Filters = { not: { kind: 'Source' } };

function filtersOf({ kind, family }: Query): Filters {
  return {
    ...(kind.length > 0 ? { kind: { any: kind } } : withoutSources),
    ...(family.length > 0 && { family: { any: family } }),
  };
}

/** Whether a query asks for anything. */
export const asks = ({ text, kind, family }: Query): boolean =>
  text !== '' || kind.length > 0 || family.length > 0;

/** What Pagefind finds for a query; among the sources too where nothing else is found. */
export async function findPages(pagefind: Pagefind, query: Query): Promise<Search> {
  const found = await pagefind.search(query.text || null, { filters: filtersOf(query) });
  if (found.results.length > 0 || query.kind.length > 0) return found;
  return findPages(pagefind, { ...query, kind: ['Source'] });
}
