import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { find } from '../search/find.ts';
import type { AskedQuery } from '../search/measured.ts';
import type { ListedQuery } from '../search/queries.ts';
import { builtSearch } from './built-search.ts';
import { plainSearch } from './plain-search.ts';

/** What a built site answers to some queries, and how many pages it has by name. */
interface Asked {
  answers: AskedQuery[];
  pages: number;
}

/** Asks a built site each of some queries, and of those with a kind a plain search over the same pages too. */
export async function askedIn(site: string, queries: readonly ListedQuery[]): Promise<Asked> {
  const indexes = await builtSearch(site);
  const plain = await plainSearch(`${pathToFileURL(resolve(site, 'pagefind')).href}/`);
  const answers: AskedQuery[] = [];
  for (const query of queries) {
    const { results } = await find(indexes, { text: query.text, filters: {} });
    const plainly = query.kind === undefined ? [] : await plain(query.text);
    answers.push({ query, here: results.map(({ address }) => address), plainly });
  }
  return { answers, pages: indexes.names.names.pages.length };
}
