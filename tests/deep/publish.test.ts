import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedAt } from '../../src/tools/published-at.ts';
import { addressesOf, all, wholePagesOf } from '../site/pages.ts';

mkdirSync('.test', { recursive: true });
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** What the test runner adds to the environment, which a build would take for its own. */
const ofRunner = /^(BASE_URL|MODE|DEV|PROD|SSR|VITEST.*|NODE_ENV)$/;
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofRunner.test(name)),
);

/** Builds the site as the workflow does, for what it knows of a repository. */
function published(repository: string, pages?: string) {
  const at = publishedAt({ repository, server: 'https://github.com', pages });
  const folder = mkdtempSync('.test/deep-');
  folders.push(folder);
  const env = { ...environment, ...at, OUT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/astro.ts', 'build'], {
    env,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return { folder, base: at.BASE_PATH, site: at.SITE_URL, repository: at.REPOSITORY_URL };
}

describe.each([
  ['a fork under another name', 'a-b/careers-of-mine', undefined],
  ['a user page', 'Someone/someone.github.io', undefined],
  ['a project page', 'someone/signal-path', 'https://someone.github.io/signal-path'],
  ['a custom domain', 'someone/signal-path', 'https://careers.example.org'],
] as const)('the site of %s', (_name, repository, pagesUrl) => {
  test('names itself by its own address everywhere, and leads nowhere else under its host', () => {
    const build = published(repository, pagesUrl);
    const home = new URL(build.base, build.site).href;
    const addresses = addressesOf(build);
    const pages = wholePagesOf(build);
    const read = (file: string) => readFileSync(join(build.folder, file), 'utf8');

    for (const page of pages) {
      const canonical = all(page, 'link[rel=canonical]')[0]?.getAttribute('href');
      if (canonical) expect(canonical).toBe(new URL(page.address, build.site).href);
      const own = all(page, '[href], [src], [action]')
        .flatMap((element) =>
          ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
        )
        .filter((url) => /^\/(?!\/)/.test(url));
      const lost = own.filter((url) => !addresses.has(url.split(/[?#]/)[0] ?? ''));
      expect(lost, page.address).toEqual([]);
      expect(
        own.filter((url) => !url.startsWith(build.base)),
        page.address,
      ).toEqual([]);
    }
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => url);
    expect(listed.length).toBeGreaterThan(100);
    for (const url of listed) {
      expect(url.startsWith(home), url).toBe(true);
      expect(addresses).toContain(new URL(url).pathname);
    }
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    const graph = JSON.parse(read('data/signal-path.json')) as { roles: { page: string }[] };
    expect(graph.roles.length).toBeGreaterThan(10);
    for (const { page } of graph.roles) expect(page.startsWith(`${home}roles/`), page).toBe(true);
    expect(read('index.html') + read('search/index.html')).not.toContain('localhost');
  });
});
