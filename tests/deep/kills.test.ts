import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { clearLeftovers, placesOf } from '../../src/tools/swap.ts';
import { build, filesOf, type Built, type Moment } from './built.ts';

const inside = '.test/kills';
const site = join(inside, 'site');
const next = `${site}.next`;
const root = process.cwd();
const before = { OUT_DIR: site, SITE_URL: 'https://before.example' };
const after = { OUT_DIR: site, SITE_URL: 'https://after.example' };
let whole: Record<string, string> = {};

/** Words have been said, so many times. */
const says =
  (words: string, times = 1): Moment =>
  (said) =>
    said.split(words).length > times;
const has =
  (file: string): Moment =>
  () =>
    existsSync(join(next, file));

/** Moments of a build in their order, from the check of the content to the last that is written. */
const moments: [name: string, moment: Moment][] = [
  ['as it starts', says('data store cleared')],
  ['with the content read', says('Synced content')],
  ['as it makes scripts', says('Building static entrypoints')],
  ['with the first page written', has('404.html')],
  ['with some of the pages written', has('compare/index.html')],
  ['with half of the pages written', has('roles/mixing-engineer/index.html')],
  ['with all pages written and none with its policy', says('Completed in', 2)],
  ['with its sitemap', has('sitemap-index.xml')],
  ['as it writes the search index', has('pagefind')],
  ['with the search index', says('pages can be searched')],
];

beforeAll(async () => {
  rmSync(inside, { recursive: true, force: true });
  const { code, output } = await build(root, before);
  expect(code, output).toBe(0);
  whole = filesOf(site);
  expect(Object.keys(whole).length).toBeGreaterThan(1000);
});

test.for(moments)('a build killed %s leaves the site before it whole', async ([, moment]) => {
  const { code, output } = await build(root, after, moment);
  expect(code, output).toBe(null);
  expect(output).not.toContain('the site is in');
  expect(filesOf(site)).toEqual(whole);
});

test('the next build is whole and clears what was left', async () => {
  expect(existsSync(next)).toBe(true);
  const { code, output } = await build(root, after);
  expect(code, output).toBe(0);
  expect(output).toContain('Cleared what a build that was cut off had left.');
  expect(readdirSync(inside).sort()).toEqual(['site', 'site.lock']);
  const files = filesOf(site);
  expect(Object.keys(files).filter((name) => !name.startsWith('pagefind/'))).toEqual(
    Object.keys(whole).filter((name) => !name.startsWith('pagefind/')),
  );
  expect(files['sitemap-0.xml']).not.toBe(whole['sitemap-0.xml']);
});

test('a build killed around the moment it is put in place leaves the site before it or its own, whole', async () => {
  const replaced = filesOf(site);
  const { output } = await build(root, before, says('queries hold'));
  clearLeftovers(placesOf(site));
  expect([replaced, whole], output).toContainEqual(filesOf(site));
});

test('of two builds at once into one folder, the second says so and stops, and the first is whole', async () => {
  let second: Promise<Built> | undefined;
  const first = await build(root, before, (said) => {
    if (says('Synced content')(said)) second ??= build(root, after);
    return false;
  });
  const stopped = await second;
  expect(first.code, first.output).toBe(0);
  expect(stopped?.code).toBe(1);
  expect(stopped?.output.trim()).toBe(
    `Another build is writing into ${join(root, site)}. Wait until it has ended.`,
  );
  expect(filesOf(site)).toEqual(whole);
});
