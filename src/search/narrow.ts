import type { Hit } from './hit.ts';
import { filterNames, type FilterName, type Query } from './query.ts';

/** How many pages each value of each filter would leave. */
export type Counts = Record<string, Record<string, number>>;

/** Values of a page for a filter. */
const valuesOf = ({ page, kind }: Hit, name: FilterName): readonly string[] =>
  name === 'kind' ? [kind] : (page?.facets[name] ?? []);

/** Whether a page stands among what is chosen; one filter may be left out. */
export const isChosen = (hit: Hit, { filters }: Query, but?: FilterName): boolean =>
  filterNames.every((name) => {
    const values = filters[name] ?? [];
    if (name === but || values.length === 0) return true;
    return valuesOf(hit, name).some((value) => values.includes(value));
  });

/** Counts for each filter the pages that its values would leave, while the other filters stay as they are. */
export function countsOf(hits: readonly Hit[], query: Query): Counts {
  const counts: Counts = {};
  for (const name of filterNames) {
    const of: Record<string, number> = {};
    for (const hit of hits.filter((one) => isChosen(one, query, name))) {
      for (const value of valuesOf(hit, name)) of[value] = (of[value] ?? 0) + 1;
    }
    counts[name] = of;
  }
  return counts;
}
