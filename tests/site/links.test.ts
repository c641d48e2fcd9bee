import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindNames, rowOf } from '../../src/schema/kinds.ts';
import { movedPages, readRenames, renamesFile } from '../../src/schema/renames.ts';
import { trimBase, withBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { addressesOf, all, faults, pagesOf, textOf, type BuiltPage } from './pages.ts';

const renames = readRenames(readFileSync(renamesFile, 'utf8'));
const vague = new Set(['here', 'click here', 'more', 'read more', 'link', 'this', 'this page']);

const idsOf = ({ document }: BuiltPage) =>
  new Set([...document.querySelectorAll('[id]')].map((element) => element.id));

describe('links of the site', () => {
  const pages = pagesOf(fullSite);
  const addresses = addressesOf(fullSite);
  const ids = new Map(pages.map((page) => [page.address, idsOf(page)]));
  const isOwn = (url: string) => url.startsWith('/') && !url.startsWith('//');

  test('there is a page for every kind of entry, and for job titles', () => {
    const parts = ['titles', ...kindNames.flatMap((kind) => rowOf(kind).folder || [])];
    for (const part of parts) {
      const inside = `${trimBase(fullSite.base)}/${part}/`;
      const found = pages.filter(
        (page) => page.address.startsWith(inside) && page.address !== inside,
      );
      expect(found.length, part).toBeGreaterThan(0);
    }
  });

  test('every link, script, style, font and form of this site leads to a file that is there', () => {
    const found = faults(pages, (page) =>
      all(page, '[href], [src], [action], [data-index], [data-bundle]')
        .flatMap((element) =>
          ['href', 'src', 'action', 'data-index'].flatMap(
            (name) => element.getAttribute(name) ?? [],
          ),
        )
        .filter((url) => isOwn(url) && !addresses.has(url.split(/[?#]/)[0] ?? ''))
        .map((url) => `${url} leads nowhere`),
    );
    expect(found).toEqual([]);
  });

  test('every address of this site starts with the base path', () => {
    const found = faults(pages, (page) =>
      all(page, '[href], [src], [action]')
        .map(
          (element) =>
            element.getAttribute('href') ??
            element.getAttribute('src') ??
            element.getAttribute('action') ??
            '',
        )
        .filter((url) => isOwn(url) && !url.startsWith(fullSite.base))
        .map((url) => `${url} is outside ${fullSite.base}`),
    );
    expect(found).toEqual([]);
  });

  test('every anchor names an element of the page it leads to', () => {
    const found = faults(pages, (page) =>
      all(page, 'a[href*="#"]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((url) => isOwn(url) || url.startsWith('#'))
        .filter((url) => {
          const [path, anchor = ''] = url.split('#');
          return !ids.get(path?.split('?')[0] || page.address)?.has(anchor);
        })
        .map((url) => `there is no ${url}`),
    );
    expect(found).toEqual([]);
  });

  test('no link is relative, runs a script, or has words that say nothing', () => {
    const found = faults(pages, (page) =>
      all(page, 'a').flatMap((link) => {
        const url = link.getAttribute('href') ?? '';
        const words = textOf(link).toLowerCase();
        const wrong = !/^(\/|#|https?:\/\/)/.test(url);
        return [
          ...(wrong ? [`the link "${url}" is of no right form`] : []),
          ...(words === '' || vague.has(words) ? [`the link to ${url} reads "${words}"`] : []),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('nothing a page loads comes from another origin', () => {
    const found = faults(pages, (page) =>
      all(
        page,
        'script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], img, iframe, source',
      )
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .concat([...page.html.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url))
        .filter((url) => !isOwn(url) && !/^(data:|#)/.test(url))
        .map((url) => `loads ${url}`),
    );
    expect(found).toEqual([]);
  });

  /** Where a page leads to that holds nothing itself: for a reader without JavaScript, and with it. */
  const ways = ({ document }: BuiltPage) => ({
    refresh: document.querySelector('noscript meta[http-equiv="refresh"]')?.getAttribute('content'),
    link: document.querySelector('main a')?.getAttribute('href') ?? '',
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    robots: document.querySelector('meta[name="robots"]')?.getAttribute('content'),
  });
  const leading = pages.filter((page) => page.redirect);

  test('a page that leads to another does so at once, and search engines go there too', () => {
    expect(leading.length).toBeGreaterThan(100);
    const found = faults(leading, (page) => {
      const { refresh, link, canonical, robots } = ways(page);
      const target = link.split('?')[0] ?? '';
      return [
        ...(refresh === `0;url=${link}` ? [] : [`the refresh is ${refresh}`]),
        ...(canonical === fullSite.site + target ? [] : [`the canonical address is ${canonical}`]),
        ...(robots === 'noindex' ? [] : ['search engines list it']),
        ...(addresses.has(target) ? [] : [`${target} is not there`]),
        ...(leading.some(({ address }) => address === target) ? [`${target} leads on`] : []),
        ...(all(page, 'h1, main, html[lang], style').length === 4 ? [] : ['it is no page of ours']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('an address that was renamed leads to the page of today', () => {
    for (const [from, to] of movedPages(renames)) {
      const page = pages.find(({ address }) => address === withBase(fullSite.base, from));
      expect(page && ways(page).link).toBe(withBase(fullSite.base, to));
    }
  });

  test('two roles named in the other order lead to their comparison, and ask it for that order', () => {
    const turned = leading.filter((page) => page.address.includes('/compare/'));
    expect(turned.length).toBeGreaterThan(0);
    for (const page of turned) {
      const [one, other] = (page.address.split('/').at(-2) ?? '').split('-vs-');
      const target = `${trimBase(fullSite.base)}/compare/${other}-vs-${one}/?first=${one}`;
      expect(ways(page).link).toBe(target);
    }
  });
});
