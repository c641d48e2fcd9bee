import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPages } from '../../src/browser/find-pages.ts';
import { loadPagefind, type Pagefind } from '../../src/browser/pagefind.ts';
import { underBase } from '../builds.ts';
import { addressesOf, pagesOf } from './pages.ts';

const prefix = underBase.base.replace(/\/$/, '');
const addresses = addressesOf(underBase);
const bundle = pathToFileURL(resolve(underBase.folder, 'pagefind')).href + '/';
let pagefind: Pagefind;

/** Pagefind reads its index with fetch; in Node that must be taught to read files. */
function readFilesWithFetch() {
  const real = globalThis.fetch;
  globalThis.fetch = async (url, options) =>
    String(url).startsWith('file:')
      ? new Response(new Uint8Array(await readFile(new URL(String(url).split('?')[0] ?? ''))))
      : real(url, options);
}

const find = async (text: string) => {
  const { results } = await findPages(pagefind, { text, kind: [], family: [] });
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  return pages.map((page) =>
    page.url.replace(/^.*(?=\/(roles|skills|steps|compare|terms|families|sources)\/)/, ''),
  );
};

beforeAll(async () => {
  readFilesWithFetch();
  pagefind = await loadPagefind(bundle);
});

interface Row {
  query: string;
  wanted: string[];
  first: boolean;
}

/** The published list, as far as its pages are there and plain full text can answer it. */
const rows = readFileSync('tests/site/queries.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line): Row => {
    const [query = '', wanted = '', first = ''] = line.split('\t');
    return {
      query,
      wanted: wanted.split('|').filter((page) => addresses.has(prefix + page)),
      first: first.trim() === 'yes',
    };
  })
  .filter((row) => row.wanted.length > 0);

/** Queries that need a name index, tolerance for typing errors or questions understood. */
const needsNames = new Set([
  'mic placment',
  'how to start with no experience',
  'do I need a degree',
]);

describe('the search over the built site', () => {
  test('the list has queries enough to mean something', () =>
    expect(rows.length).toBeGreaterThan(25));

  test.for(rows.filter((row) => !needsNames.has(row.query)))(
    '"$query" finds its page',
    async ({ query, wanted, first }) => {
      const found = await find(query);
      const place = found.findIndex((page) => wanted.includes(page));
      expect(place, `${wanted.join(' or ')} in ${found.join(', ')}`).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(first ? 1 : 3);
    },
  );

  test('every role, skill, step and term is the first result for its own name', async () => {
    const wrong: string[] = [];
    for (const page of pagesOf(underBase)) {
      const address = page.address.slice(prefix.length);
      if (!/^\/(roles|skills|steps|terms)\/[^/]+\/$/.test(address)) continue;
      const name = page.document.querySelector('h1')?.textContent ?? '';
      const [first = ''] = await find(name);
      const nameOf = (path: string) => path.split('/')[2]?.replace(/s$/, '');
      const sameName = nameOf(first) === nameOf(address);
      if (first !== address && !sameName) wrong.push(`${name}: ${first} before ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  test('the filters leave only what they name, and count it', async () => {
    const { results, totalFilters } = await findPages(pagefind, {
      text: 'sound',
      kind: ['Skill'],
      family: [],
    });
    const pages = await Promise.all(results.map((result) => result.data()));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.meta['kind'] === 'Skill')).toBe(true);
    expect(totalFilters['kind']?.['Role']).toBeGreaterThan(0);
    expect(Object.keys(totalFilters['family'] ?? {})).toContain('Live sound');
  });

  test('a result tells its kind and title and where the word stands', async () => {
    const { results } = await pagefind.search('headroom');
    const page = await results[0]?.data();
    expect(page?.meta['title']).toBe('Headroom');
    expect(page?.meta['kind']).toBe('Term');
    expect(page?.excerpt).toContain('<mark>');
  });

  test('lists, the search page and the page for missing addresses are not results', async () => {
    const { results } = await pagefind.search('sources');
    const pages = await Promise.all(results.map((result) => result.data()));
    const indexes = pages.filter((page) =>
      /\/(roles|skills|steps|terms|sources|compare|search)\/$|404/.test(page.url),
    );
    expect(indexes.map((page) => page.url)).toEqual([]);
  });
});
