import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { keyOf, tight } from '../../src/search/normalize.ts';
import type { Query } from '../../src/search/query.ts';
import {
  holds,
  pageOfResult,
  placeOf,
  queriesFile,
  readQueries,
} from '../../src/search/queries.ts';
import { builtSearch, type BuiltSearch, type BytesRead } from '../../src/tools/built-search.ts';
import { underBase } from '../builds.ts';
import { namesOf, sharersOf, withTypingErrors } from './misspelled-names.ts';
import { addressesOf } from './pages.ts';

const addresses = addressesOf(underBase);
const prefix = underBase.base.replace(/\/$/, '');
const read: BytesRead = new Map();
let indexes: BuiltSearch;
const queries = readQueries(readFileSync(queriesFile, 'utf8'));

beforeAll(async () => {
  indexes = await builtSearch(underBase.folder, read);
});

const search = (text: string, filters: Query['filters'] = {}) => find(indexes, { text, filters });

const found = async (text: string) =>
  (await search(text)).results.map(({ address }) => pageOfResult(address));

describe('what a search costs', () => {
  const scripts = () => {
    const folder = `${underBase.folder}/_astro`;
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    const holding = (words: string) =>
      files.filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes(words));
    return [...new Set([...holding('Pages by name'), ...holding('queryTerms')])].map(
      (file) => gzipSync(readFileSync(`${folder}/${file}`)).length,
    );
  };

  test('names take at most 40 KB from focus to the first result', () => {
    const names = gzipSync(readFileSync(`${underBase.folder}/search/names.json`)).length;
    const code = scripts();
    expect(code.length).toBeGreaterThan(0);
    const all = names + code.reduce((sum, bytes) => sum + bytes, 0);
    console.log(`\nFrom focus to names: ${all} bytes gzipped, ${names} of them the names`);
    expect(all).toBeLessThanOrEqual(40_000);
  });

  test('full text takes at most 60 KB for a first query beyond Pagefind itself, on average', async () => {
    const engine = (path: string) => /pagefind\.js$|\.pagefind$|pagefind-entry|pf_meta/.test(path);
    const sizes: { text: string; bytes: number }[] = [];
    for (const { text } of queries.filter((_, index) => index % 5 === 0)) {
      await indexes.text.destroy();
      read.clear();
      const fresh = await builtSearch(underBase.folder, read);
      await find({ ...fresh, names: indexes.names }, { text, filters: {} });
      const files = [...read].filter(([path]) => !engine(path));
      sizes.push({ text, bytes: files.reduce((sum, [, size]) => sum + size, 0) });
    }
    sizes.sort((a, b) => b.bytes - a.bytes);
    const mean = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / sizes.length;
    console.log(
      `\nFirst query of full text: ${Math.round(mean)} bytes on average of ${sizes.length}`,
    );
    console.table(sizes.slice(0, 5));
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThanOrEqual(60_000);
  });
});

describe('the published list of queries', () => {
  test('is long enough to mean something, and names pages that exist', () => {
    expect(queries.length).toBeGreaterThan(150);
    const unknown = queries
      .flatMap(({ wanted }) => wanted)
      .filter((page) => !/-vs-/.test(page) && !addresses.has(prefix + page));
    expect(unknown).toEqual([]);
  });

  test.for(queries)('“$text” finds its page', async (query) => {
    const { results } = await search(query.text);
    const list = results.map(({ address }) => address);
    expect(holds(query, placeOf(query, list)), list.slice(0, 5).join(', ')).toBe(true);
  });
});

describe('every name of every page', () => {
  test('finds it first, or among the meanings it shares the name with', async () => {
    const table = sharersOf(indexes);
    const wrong: string[] = [];
    for (const { text, page } of indexes.names.names.names) {
      const address = indexes.names.names.pages[page]?.address ?? '';
      const { results } = await find({ ...indexes, text: undefined }, { text, filters: {} });
      const place = results.map((result) => pageOfResult(result.address)).indexOf(address);
      const last = table.get(tight(keyOf(text)))?.size ?? 1;
      if (place < 0 || place >= last) wrong.push(`${text}: ${address} is at ${place}`);
    }
    expect(wrong).toEqual([]);
  });

  test('finds it among the first three with one typing error, in 95 of 100 names of six letters or more', async () => {
    // Every third; all of them every night, in tests/deep.
    const texts = namesOf(indexes).filter((_, index) => index % 3 === 0);
    const { asked, missed } = await withTypingErrors(indexes, texts);
    expect(asked).toBeGreaterThan(1500);
    expect(100 * (1 - missed.length / asked), missed.join(', ')).toBeGreaterThanOrEqual(95);
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
    const filters = await indexes.text.filters();
    const roles = filters['kind']?.['Role'];
    for (const name of ['nights', 'travel', 'base']) {
      const counts = Object.values(filters[name] ?? {});
      expect(
        counts.reduce((a, b) => a + b, 0),
        name,
      ).toBe(roles);
    }
  });

  test('marks the words that full text found', async () => {
    const { results } = await search('headroom');
    expect(results[0]).toMatchObject({ title: 'Headroom', kind: 'Term' });
    expect(results[0]?.excerpt).toContain('<mark>');
  });

  test('holds no lists, no page of results and no page for missing addresses', async () => {
    const { results } = await indexes.text.search('sources');
    const pages = await Promise.all(results.map((result) => result.data()));
    const lists = pages.filter(({ url }) =>
      /\/(roles|skills|steps|terms|sources|compare|search)\/$|404/.test(url),
    );
    expect(lists.map(({ url }) => url)).toEqual([]);
  });

  test('works by names alone where full text cannot be had, and the other way round', async () => {
    const query = { text: 'foley artist', filters: {} };
    for (const one of [{ names: indexes.names }, { text: indexes.text }]) {
      const { results } = await find({ ...one, base: indexes.base }, query);
      expect(results[0]?.address).toBe('/roles/foley-artist/');
    }
  });
});
