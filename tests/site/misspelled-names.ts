import { find } from '../../src/search/find.ts';
import { keyOf, tight } from '../../src/search/normalize.ts';
import { pageOfResult } from '../../src/search/queries.ts';
import type { BuiltSearch } from '../../src/tools/built-search.ts';
import { misspellings } from './misspellings.ts';

/** Pages that share a name, by the name as it is compared: without spaces, hyphens and plurals. */
export function sharersOf({ names: { names } }: BuiltSearch): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const { text, page } of names.names) {
    const address = names.pages[page]?.address ?? '';
    const key = tight(keyOf(text));
    table.set(key, (table.get(key) ?? new Set()).add(address));
  }
  return table;
}

/** Every name of every page, once. */
export const namesOf = ({ names: { names } }: BuiltSearch): string[] => [
  ...new Set(names.names.map(({ text }) => text)),
];

/** How many misspellings of names were asked, and which did not find their page among the first three. */
export async function withTypingErrors(indexes: BuiltSearch, texts: readonly string[]) {
  const table = sharersOf(indexes);
  const missed: string[] = [];
  let asked = 0;
  for (const text of texts) {
    const pages = table.get(tight(keyOf(text))) ?? new Set();
    for (const wrong of misspellings(text)) {
      asked += 1;
      const { results } = await find({ ...indexes, text: undefined }, { text: wrong, filters: {} });
      const first = results.slice(0, 3).map(({ address }) => pageOfResult(address));
      if (!first.some((address) => pages.has(address))) missed.push(`${wrong} (${text})`);
    }
  }
  return { asked, missed };
}
