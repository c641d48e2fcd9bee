import type { Counts, Filters, Page, Pagefind } from './pagefind.ts';
import type { Query } from './search-address.ts';

/** How many results are loaded and put in order. */
const most = 20;

export interface Found {
  pages: Page[];
  /** How many pages there are, shown or not. */
  total: number;
  counts: Counts;
}

/** Pages about sources and official classes name everything: they are left out unless asked for. */
const behind = ['Source', 'Official class'];
const withoutThem: Filters = { not: { kind: { any: behind } } };

function filtersOf({ kind, family }: Query): Filters {
  return {
    ...(kind.length > 0 ? { kind: { any: kind } } : withoutThem),
    ...(family.length > 0 && { family: { any: family } }),
  };
}

/** A name as it is compared: case, hyphens and punctuation make no difference. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Whether one of the names in a list written with commas or slashes is the one asked for. */
const names = (list: string | undefined, text: string) =>
  (list ?? '').split(/,| \/ /).some((name) => plain(name) === text);

/**
 * How near a page is to a name: its own name, another name for it, then the same for the glossary,
 * whose words are mostly also names of something one can do.
 */
function rankOf({ meta }: Page, text: string): number {
  const glossary = meta['kind'] === 'Term' ? 2 : 0;
  if (plain(meta['title'] ?? '') === text) return glossary;
  return names(meta['aliases'], text) || names(meta['codes'], text) ? glossary + 1 : 4;
}

/** Pages that have the name asked for before those that only speak of it. */
export function namesFirst(pages: readonly Page[], text: string): Page[] {
  const wanted = plain(text);
  return wanted ? pages.toSorted((a, b) => rankOf(a, wanted) - rankOf(b, wanted)) : [...pages];
}

/** Whether a query asks for anything. */
export const asks = ({ text, kind, family }: Query): boolean =>
  text !== '' || kind.length > 0 || family.length > 0;

/** What is found for a query; behind the pages where nothing else is found. */
export async function findPages(pagefind: Pagefind, query: Query): Promise<Found> {
  const text = query.text || null;
  const { results, totalFilters } = await pagefind.search(text, { filters: filtersOf(query) });
  if (results.length === 0 && query.kind.length === 0) {
    return findPages(pagefind, { ...query, kind: behind });
  }
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { pages: namesFirst(pages, query.text), total: results.length, counts: totalFilters };
}
