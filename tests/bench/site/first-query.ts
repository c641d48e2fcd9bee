import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../../src/search/find.ts';
import { queriesFile, readQueries } from '../../../src/search/queries.ts';
import { builtSearch, type BytesRead } from '../../../src/tools/built-search.ts';
import { gzipped, weightsOf } from '../../site/weights.ts';
import { suggestedBytes } from './suggested-bytes.ts';

/** Bytes, gzipped as a host sends them, until the list of a first query is there. */
export interface FirstQuery {
  /** The names that suggestions to a query take, on average. */
  suggested: number;
  /** The names and what is said of pages, with the search's own scripts. */
  byNames: number;
  /** The same, and what of the full text it reads, on average of the queries that names do not answer. */
  withText: number;
}

/** One in so many of the published queries is asked. */
const each = 30;

/** What the scripts weigh that a search runs in, as a page of the site has them load. */
function scripts(folder: string): number {
  const { fileOf, scriptOf } = weightsOf({ folder, base: '/' });
  const worker = readdirSync(join(folder, '_astro')).find((file) =>
    file.startsWith('search-worker'),
  );
  return gzipped(fileOf(`/_astro/${worker}`)) + scriptOf('search/index.html', 'page');
}

/** Asks a built site some of the published queries as a reader who comes new would. */
export async function firstQueryIn(folder: string): Promise<FirstQuery> {
  const bytesOf = (file: string) => gzipped(readFileSync(join(folder, file)));
  const data = ['search/names.json', 'search/digest.json'].map(bytesOf);
  const byNames = data.reduce((sum, size) => sum + size, scripts(folder));
  const queries = readQueries(readFileSync(queriesFile, 'utf8'));
  const read: BytesRead = new Map();
  const whole = await builtSearch(folder, read);
  const more: number[] = [];
  for (const { text } of queries.filter((_query, index) => index % each === 0)) {
    read.clear();
    const fresh = await builtSearch(folder, read);
    const { inText } = await find({ ...whole, text: fresh.text }, { text, filters: {} });
    const engine = bytesOf('pagefind/pagefind.js');
    if (inText) more.push([...read.values()].reduce((sum, size) => sum + size, engine));
  }
  const mean = more.reduce((sum, size) => sum + size, 0) / Math.max(more.length, 1);
  const texts = queries.filter((_query, index) => index % each === 0).map(({ text }) => text);
  const loaded = await suggestedBytes(folder, texts);
  const suggested = Math.round(loaded.reduce((sum, size) => sum + size, 0) / loaded.length);
  return { suggested, byNames, withText: Math.round(byNames + mean) };
}
