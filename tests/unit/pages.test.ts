import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  browsed,
  fixedAddresses,
  footGroups,
  namedPages,
  navOf,
  sitePageAt,
  sitePages,
} from '../../src/schema/pages.ts';
import { realKnowledge, root } from './real.ts';

/** The addresses of the pages in a folder that stand for one page each, not for one an entry. */
const builtFrom = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !file.includes('['))
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/\.astro$/, '/')}`,
    )
    .map((address) => address.replace(/index\/$/, '').replace('/404/', '/404.html'));

const rows = Object.keys(sitePages);

describe('The table of pages', () => {
  test('has a row for every page in src/pages, and no row without a page', () => {
    expect(builtFrom(join(root, 'src/pages')).sort()).toEqual([...rows].sort());
  });

  test('gives every page a title of its own', () => {
    const titles = Object.values(sitePages).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('puts pages only below pages that exist', () => {
    const { byAddress } = realKnowledge();
    for (const address of rows) {
      const above = sitePageAt(address)?.above;
      if (above) expect(sitePageAt(above) ?? byAddress.get(above), address).toBeDefined();
    }
  });

  test('leads to all but the page that stands in for missing ones', () => {
    expect(rows.filter((row) => !fixedAddresses.some((address) => address === row))).toEqual([
      '/404.html',
    ]);
  });

  test('knows no page by what every object inherits', () => {
    expect(sitePageAt('constructor')).toBeUndefined();
  });
});

describe('Navigation', () => {
  const words = (links: readonly { words: string }[]) => links.map((link) => link.words);

  test('of the header and of the footer is in the order of the table', () => {
    expect(words(navOf('header'))).toEqual(['Roles', 'Skills', 'Steps', 'Compare', 'Plan']);
    expect(words(navOf('lookUp')).slice(0, 3)).toEqual(['Map', 'Job titles', 'Glossary']);
  });

  test('leads from the foot to every page in one group, and no group is of one link', () => {
    const groups = footGroups.map((group) => words(navOf(group)));
    expect(groups.filter((links) => links.length < 2)).toEqual([]);
    expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  });

  test('beside the search is in an order of its own, each place taken once', () => {
    const links = browsed();
    expect(words(links).slice(0, 5)).toEqual([
      'All roles',
      'All skills',
      'All steps',
      'All comparisons',
      'The glossary',
    ]);
    const places = links.map(({ address }) => sitePageAt(address)?.browse?.place);
    expect(places).toEqual(links.map((_, index) => index + 1));
    expect(browsed({ onMissing: true })).toEqual(links.slice(0, 5));
  });

  test('every list to browse and every page with other names can be linked to', () => {
    for (const { address } of [...browsed(), ...namedPages()]) {
      expect(fixedAddresses).toContain(address);
    }
  });
});
