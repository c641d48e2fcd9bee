import { find } from '../../src/search/find.ts';
import { keyOf, tight } from '../../src/search/normalize.ts';
import { pageOfResult } from '../../src/search/queries.ts';
import type { BuiltSearch } from '../../src/tools/built-search.ts';
import { misspellings } from './misspellings.ts';

/** Pages that share a name, by the name as it is compared: without spaces, hyphens and plurals. */
function sharersOf({ names: { names } }: BuiltSearch): Map<string, Set<string>> {
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

/** The names, of those at some places, that do not find their page first or among those that share the name. */
export async function notFoundByName(
  indexes: BuiltSearch,
  isAsked: (place: number) => boolean,
): Promise<string[]> {
  const table = sharersOf(indexes);
  const { names, pages } = indexes.names.names;
  const wrong: string[] = [];
  for (const { text, page } of names.filter((_, place) => isAsked(place))) {
    const address = pages[page]?.address ?? '';
    const { results } = await find({ ...indexes, text: undefined }, { text, filters: {} });
    // Some pages are a part of another, so that their address has an anchor of its own.
    const place = results.findIndex((one) =>
      [one.address, pageOfResult(one.address)].includes(address),
    );
    const last = table.get(tight(keyOf(text)))?.size ?? 1;
    if (place < 0 || place >= last) wrong.push(`${text}: ${address} is at ${place}`);
  }
  return wrong;
}

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
