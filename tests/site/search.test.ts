import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { situations } from '../../src/search/life.ts';
import type { Query } from '../../src/search/query.ts';
import {
  holds,
  isFound,
  pageOfResult,
  queriesFile,
  readQueries,
  type ListedQuery,
} from '../../src/search/queries.ts';
import { builtSearch, type BuiltSearch, type BytesRead } from '../../src/tools/built-search.ts';
import { suggestedBytes } from '../bench/site/suggested-bytes.ts';
import { fullSite } from '../builds.ts';
import { fileOf, gzipped, scriptOf } from './weights.ts';
import { addressesOf } from './pages.ts';

const addresses = addressesOf(fullSite);
const prefix = fullSite.base.replace(/\/$/, '');
const read: BytesRead = new Map();
let indexes: BuiltSearch;
const queries = readQueries(readFileSync(queriesFile, 'utf8'));

/** What each query of the list finds, as addresses. */
const foundBy = new Map<string, string[]>();

beforeAll(async () => {
  indexes = await builtSearch(fullSite.folder, read);
  for (const { text } of queries) {
    const { results } = await find(indexes, { text, filters: {} });
    foundBy.set(
      text,
      results.map(({ address }) => address),
    );
  }
}, 300_000);

const search = (text: string, filters: Query['filters'] = {}) => find(indexes, { text, filters });

const found = async (text: string) =>
  (await search(text)).results.map(({ address }) => pageOfResult(address));

describe('what a search costs', () => {
  const data = (file: string) => gzipped(fileOf(fullSite.base + file));
  const names = data('search/names.json');
  const scripts = readdirSync(`${fullSite.folder}/_astro`);
  const engine = `_astro/${scripts.find((file) => file.startsWith('search-worker'))}`;

  test('names take at most 40 KB from focus to the first result, on average', async () => {
    const some = queries.filter((_, index) => index % 30 === 0).map(({ text }) => text);
    const loaded = await suggestedBytes(fullSite.folder, some);
    const mean = Math.round(loaded.reduce((sum, bytes) => sum + bytes, 0) / loaded.length);
    const all = mean + scriptOf('index.html', 'suggest');
    console.log(`\nFrom focus to names: ${all} bytes gzipped, ${mean} of them the names`);
    expect(all).toBeLessThanOrEqual(40_000);
  });

  test('the first whole list takes at most 165 KB on average, Pagefind and what it reads included', async () => {
    const own =
      names + data('search/digest.json') + data(engine) + scriptOf('search/index.html', 'page');
    const sizes: { text: string; bytes: number; inText: boolean }[] = [];
    for (const { text } of queries.filter((_, index) => index % 30 === 0)) {
      read.clear();
      let fresh: ReturnType<typeof indexes.text> | undefined;
      const asked = { ...indexes, text: () => (fresh ??= indexes.freshText()) };
      const { inText } = await find(asked, { text, filters: {} });
      const engine = inText ? data('pagefind/pagefind.js') : 0;
      const files = [...read.values()].reduce((sum, size) => sum + size, 0);
      sizes.push({ text, bytes: own + engine + files, inText });
    }
    sizes.sort((a, b) => b.bytes - a.bytes);
    console.log(`\nWhole list by names and meanings: ${own} bytes gzipped. With full text:`);
    console.table(sizes.slice(0, 6));
    expect(sizes.filter(({ inText }) => !inText).length).toBeGreaterThan(10);
    const mean = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / sizes.length;
    console.log(`On average of ${sizes.length}: ${Math.round(mean)} bytes`);
    expect(mean).toBeLessThanOrEqual(165_000);
    // The few that names and meanings do not answer have Pagefind and two parts of its index loaded.
    expect(sizes.filter(({ inText }) => inText).length).toBeLessThan(sizes.length / 5);
    expect(sizes.filter(({ bytes }) => bytes > 340_000)).toEqual([]);
  });
});

test('what Pagefind brings for pages that have no search is not in the site: boxes, lists, styles', () => {
  const scripts = readdirSync(`${fullSite.folder}/pagefind`).filter((name) =>
    /\.(?:js|css)$/.test(name),
  );
  expect(scripts.sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

describe('the published list of queries', () => {
  test('is long enough to mean something, and names pages that exist', () => {
    expect(queries.length).toBeGreaterThan(150);
    const unknown = queries
      .flatMap(({ wanted }) => wanted)
      .filter((page) => !/-vs-/.test(page) && !addresses.has(prefix + page));
    expect(unknown).toEqual([]);
  });

  test.for(queries.filter(({ kind }) => kind === undefined))('“$text” finds its page', (query) => {
    const list = foundBy.get(query.text) ?? [];
    expect(holds(query, list), list.slice(0, 5).join(', ')).toBe(true);
  });
});

describe('queries that were labeled by others, by kind', () => {
  const measured = queries.filter(({ kind }) => kind !== undefined);
  const searched = measured.filter(({ wanted }) => wanted.length > 0);
  const share = (list: readonly ListedQuery[], good: (query: ListedQuery) => boolean) =>
    (100 * list.filter(good).length) / list.length;

  test('find a right page among the first three in 90 of 100, and in no kind of ten or more under 75', () => {
    const isGood = (query: ListedQuery) => isFound(query, foundBy.get(query.text) ?? []);
    expect(searched.length).toBeGreaterThan(300);
    expect(share(searched, isGood)).toBeGreaterThanOrEqual(90);
    const kinds = [...new Set(searched.map(({ kind }) => kind))];
    const weak = kinds.filter((kind) => {
      const list = searched.filter((query) => query.kind === kind);
      return list.length > 9 && share(list, isGood) < 75;
    });
    expect(weak).toEqual([]);
  });

  test('put a page first that must be in 90 of 100', () => {
    const strict = searched.filter(({ first }) => first);
    expect(strict.length).toBeGreaterThan(90);
    expect(
      share(strict, (query) => holds(query, foundBy.get(query.text) ?? [])),
    ).toBeGreaterThanOrEqual(90);
  });

  test('that are made-up words find nothing', () => {
    const madeUp = measured.filter(({ kind }) => kind === 'made-up-words');
    expect(madeUp.length).toBeGreaterThan(29);
    expect(madeUp.filter((query) => foundBy.get(query.text)?.length !== 0)).toEqual([]);
  });
});

describe('one list', () => {
  test('has no page twice', async () => {
    for (const text of ['mixer', 'sound', 'foley', 'gain staging', 'a1 vs a2']) {
      const pages = await found(text);
      expect(new Set(pages).size).toBe(pages.length);
    }
  });

  test('says by which other name a page was found, and where it means that', async () => {
    const { results } = await search('dubbing mixer');
    expect(results[0]?.address).toBe('/roles/re-recording-mixer/');
    expect(results[0]?.as?.name.toLowerCase()).toBe('dubbing mixer');
  });

  test('lays two things side by side in either order, and when no page for them was built', async () => {
    const pair = '/compare/audio-technician-vs-sound-engineer/';
    for (const text of [
      'sound engineer vs audio technician',
      'audio technician or sound engineer',
      'difference between a sound engineer and an audio technician?',
      'audio tech versus sound engineer',
    ]) {
      expect((await found(text))[0], text).toBe(pair);
    }
    const [first] = (await search('foley artist vs rf coordinator')).results;
    expect(pageOfResult(first?.address ?? '')).toBe('/compare/foley-artist-vs-rf-coordinator/');
  });

  test('answers a question about a role with the section that answers it', async () => {
    const [first] = (await search('what does a boom operator earn')).results;
    expect(first?.address).toBe('/roles/boom-operator/#how-you-are-paid');
  });

  test('is narrowed by every filter, names and full text alike, and without a query', async () => {
    const skills = await search('sound', { kind: ['Skill'] });
    expect(skills.results.length).toBeGreaterThan(3);
    expect(skills.results.every(({ kind }) => kind === 'Skill')).toBe(true);
    expect(skills.counts['kind']?.['Role']).toBeGreaterThan(0);
    const home = await search('', { base: ['Can be done from home'] });
    expect(home.total).toBeGreaterThan(2);
    expect(home.results.every(({ kind }) => kind === 'Role')).toBe(true);
    const learn = await search('', { stage: ['Learn'] });
    expect(learn.total).toBeGreaterThan(5);
  });

  test('counts every role once under its nights, its travel and where it is done', async () => {
    const { counts } = await search('', { kind: ['Role'] });
    const roles = counts['kind']?.['Role'];
    expect(roles).toBeGreaterThan(40);
    for (const name of ['nights', 'travel', 'base']) {
      const each = Object.values(counts[name] ?? {});
      expect(
        each.reduce((a, b) => a + b, 0),
        name,
      ).toBe(roles);
    }
  });

  test('marks the words that only full text found', async () => {
    const { results, inText } = await search('sousaphone brass section spill', {});
    expect(inText).toBe(true);
    const { results: marked } = await find(indexes, { text: 'zither', filters: {} });
    for (const { excerpt } of [...results, ...marked].filter((one) => one.excerpt)) {
      expect(excerpt).toContain('<mark>');
    }
  });

  test('holds no lists, no page of results and no page for missing addresses', async () => {
    const hits = await (await indexes.text()).search('sources');
    const pages = await Promise.all(hits.map((hit) => hit.load()));
    const lists = pages.filter(({ url }) =>
      /\/(roles|skills|steps|terms|sources|compare|search)\/$|404/.test(url),
    );
    expect(lists.map(({ url }) => url)).toEqual([]);
  });

  test('works by names alone where full text and meanings cannot be had', async () => {
    const text = () => Promise.reject(new Error('offline'));
    const { results } = await find(
      { names: indexes.names, text },
      { text: 'foley artist', filters: {} },
    );
    expect(results[0]?.address).toBe('/roles/foley-artist/');
  });

  test('says of words that no page has that they are unknown, and shortens none until something fits', async () => {
    for (const text of ['asdfghjkl', 'blorptastic', 'zzxqv wumpledink']) {
      const { results, unknown } = await search(text);
      expect(results, text).toEqual([]);
      expect(unknown).toEqual(text.split(' '));
    }
    const { results, unknown } = await search('blorptastic microphones');
    expect(unknown).toEqual(['blorptastic']);
    expect(results[0]?.address).toBe('/skills/microphones/');
  });
});

test('Each section that meets where somebody stands in life is on its page', () => {
  const sections = situations.flatMap(({ pages }) => pages).filter((page) => page.includes('#'));
  expect(sections).toContain('/working-with-a-disability/#who-pays');
  const missing = sections.filter((section) => {
    const [page = '', id = ''] = section.slice(1).split('#');
    return !fileOf(`${fullSite.base}${page}index.html`).includes(`id="${id}"`);
  });
  expect(missing).toEqual([]);
});
