import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { find } from '../../../src/search/find.ts';
import { queriesFile, readQueries } from '../../../src/search/queries.ts';
import { builtSearch, type BytesRead } from '../../../src/tools/built-search.ts';

/** Bytes, gzipped as a host sends them, until the list of a first query is there. */
export interface FirstQuery {
  /** The names and what is said of pages, with the search's own scripts. */
  byNames: number;
  /** The same, and what of the full text it reads, on average of the queries that names do not answer. */
  withText: number;
}

/** One in so many of the published queries is asked. */
const each = 30;

const gzipped = (file: string) => gzipSync(readFileSync(file)).length;

/** What the scripts weigh that a search runs in. They are the same at any size. */
function scripts(folder: string): number {
  const own = /^(?:search-worker|suggest|page|search-keys|nodes)[.-].*\.js$/;
  return readdirSync(join(folder, '_astro'))
    .filter((file) => own.test(file))
    .reduce((sum, file) => sum + gzipped(join(folder, '_astro', file)), 0);
}

/** Asks a built site some of the published queries as a reader who comes new would. */
export async function firstQueryIn(folder: string): Promise<FirstQuery> {
  const data = ['names.json', 'digest.json'].map((file) => gzipped(join(folder, 'search', file)));
  const byNames = data.reduce((sum, size) => sum + size, scripts(folder));
  const queries = readQueries(readFileSync(queriesFile, 'utf8'));
  const read: BytesRead = new Map();
  const whole = await builtSearch(folder, read);
  const more: number[] = [];
  for (const { text } of queries.filter((_query, index) => index % each === 0)) {
    read.clear();
    const fresh = await builtSearch(folder, read);
    const { inText } = await find({ ...whole, text: fresh.text }, { text, filters: {} });
    const engine = gzipped(join(folder, 'pagefind/pagefind.js'));
    if (inText) more.push([...read.values()].reduce((sum, size) => sum + size, engine));
  }
  const mean = more.reduce((sum, size) => sum + size, 0) / Math.max(more.length, 1);
  return { byNames, withText: Math.round(byNames + mean) };
}
