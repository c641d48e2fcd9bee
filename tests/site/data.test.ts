import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trimBase } from '../../src/site/base.ts';
import { fullSite } from '../builds.ts';
import { realKnowledge } from '../unit/real.ts';
import { pagesOf } from './pages.ts';

describe('the files beside the pages of the site', () => {
  const { folder, base, site } = fullSite;
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const pages = pagesOf(fullSite);

  test('the sitemap lists every page that may be found, and no other', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, url]) => url)
      .sort();
    const open = pages
      .filter((page) => !page.redirect && !page.document.querySelector('meta[name="robots"]'))
      .map((page) => site + page.address)
      .sort();
    expect(listed).toEqual(open);
  });

  test('the sitemap says of every entry when it was last reviewed, and of no other page', () => {
    const { byAddress } = realKnowledge();
    const listed = [...read('sitemap-0.xml').matchAll(/<url>(.*?)<\/url>/g)].map(
      ([, url = '']) => ({
        address: /<loc>([^<]+)</.exec(url)?.[1]?.slice(site.length + trimBase(base).length) ?? '',
        day: /<lastmod>([^<T]+)T00:00:00.000Z</.exec(url)?.[1],
      }),
    );
    expect(listed.length).toBeGreaterThan(500);
    for (const { address, day } of listed) {
      expect(day, address).toBe(byAddress.get(address)?.data.reviewed);
    }
  });

  test('.nojekyll keeps GitHub from leaving out folders that begin with an underscore', () => {
    expect(read('.nojekyll')).toBe('');
  });

  test('robots.txt lets everything be read and names the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site}${base}sitemap-index.xml`);
    expect(read('robots.txt')).not.toContain('Disallow');
  });

  test('the graph has every role with its page, and every figure with place, period, unit and source', () => {
    const graph = JSON.parse(read('data/signal-path.json')) as Record<
      string,
      Record<string, unknown>[]
    >;
    for (const role of graph['roles'] ?? []) {
      expect(pages.map((page) => site + page.address)).toContain(role['page']);
    }
    const sources = new Set(graph['sources']?.map((source) => source['id']));
    expect(graph['figures']?.length).toBeGreaterThan(50);
    for (const figure of graph['figures'] ?? []) {
      for (const field of ['place', 'period', 'unit']) expect(figure[field]).toBeTruthy();
      expect(typeof figure['value']).toBe('number');
      expect(sources).toContain(figure['source']);
    }
  });

  test('the schema of the graph names the license and every kind', () => {
    const schema = JSON.parse(read('data/schema.json')) as { $id: string; required: string[] };
    expect(schema.$id).toBe(`${site}${base}data/schema.json`);
    expect(schema.required).toEqual(
      expect.arrayContaining(['roles', 'skills', 'figures', 'license']),
    );
  });

  test('each row of the wage table has as many cells as its head, and the medians of May 2020 are right', () => {
    const [head = '', ...rows] = read('data/wages.csv').trim().split('\r\n');
    const cells = (row: string) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.length;
    for (const row of rows) expect(cells(row)).toBe(cells(head));
    expect(
      rows.some((row) => row.includes('27-4014') && row.includes('median,us,May 2020,53520,USD')),
    ).toBe(true);
    expect(
      rows.some((row) => row.includes('27-4011') && row.includes('median,us,May 2020,47920,USD')),
    ).toBe(true);
  });
});
