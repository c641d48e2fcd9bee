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

const pathOf = (url: string) =>
  url.replace(/^.*(?=\/(roles|skills|steps|compare|terms|families|sources)\/)/, '');

const find = async (text: string) => {
  const { pages } = await findPages(pagefind, { text, kind: [], family: [] });
  return pages.map((page) => pathOf(page.url));
};

beforeAll(async () => {
  readFilesWithFetch();
  pagefind = await loadPagefind(bundle);
});

/** The other names of every role and skill, by its address. */
const otherNames = new Map(
  pagesOf(underBase).flatMap((page): [string, string[]][] => {
    const address = page.address.slice(prefix.length);
    if (!/^\/(roles|skills)\/[^/]+\/$/.test(address)) return [];
    const list = page.document.querySelector('[data-pagefind-meta="aliases"]')?.textContent ?? '';
    return [
      [
        address,
        list
          .split(',')
          .map((name) => name.trim().toLowerCase())
          .filter(Boolean),
      ],
    ];
  }),
);

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

/** Queries with typing errors, which full text does not forgive. */
const needsNames = new Set(['mic placment', 'mastring engineer', 'front of hosue']);

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

  test('every page is found by its own name: first, or among the first three in the glossary', async () => {
    const wrong: string[] = [];
    for (const page of pagesOf(underBase)) {
      const address = page.address.slice(prefix.length);
      if (!/^\/(roles|skills|steps|terms)\/[^/]+\/$/.test(address)) continue;
      const name = page.document.querySelector('h1')?.textContent?.trim() ?? '';
      const place = (await find(name)).indexOf(address);
      const last = address.startsWith('/terms/') ? 3 : 1;
      if (place < 0 || place >= last) wrong.push(`${name}: ${address} is at ${place}`);
    }
    expect(wrong).toEqual([]);
  });

  test('every other name of a role or skill finds it among the first three, or beside those that share it', async () => {
    const wrong: string[] = [];
    for (const [address, names] of otherNames) {
      for (const name of names) {
        const sharers = [...otherNames.values()].filter((list) => list.includes(name)).length;
        const place = (await find(name)).indexOf(address);
        if (place < 0 || place >= Math.max(3, sharers + 1))
          wrong.push(`${name}: ${address} is at ${place}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the filters leave only what they name, and count it', async () => {
    const query = { text: 'sound', kind: ['Skill'], family: [] };
    const { pages, counts } = await findPages(pagefind, query);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.meta['kind'] === 'Skill')).toBe(true);
    expect(counts['kind']?.['Role']).toBeGreaterThan(0);
    expect(Object.keys(counts['family'] ?? {})).toContain('Live sound');
  });

  test('roles can be found by their nights, their travel and where they are done', async () => {
    const filters = await pagefind.filters();
    const roles = filters['kind']?.['Role'];
    for (const name of ['nights', 'travel', 'base']) {
      const counts = Object.values(filters[name] ?? {});
      expect(
        counts.reduce((a, b) => a + b, 0),
        name,
      ).toBe(roles);
    }
    const { results } = await pagefind.search(null, {
      filters: { base: 'Can be done from home', nights: { any: ['Rarely', 'Sometimes'] } },
    });
    const pages = await Promise.all(results.map((result) => result.data()));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.every((page) => page.meta['kind'] === 'Role')).toBe(true);
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
