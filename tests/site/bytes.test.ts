import { readdirSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { all, pagesOf, type BuiltPage } from './pages.ts';
import { fileOf, gzipped, loadedBy, moduleBytes } from './weights.ts';

/** HTML with its styles inside, gzipped. */
const mostText = 32_000;
/** What of it comes with the first round trip. */
const firstTrip = 14_000;
/** Scripts that run before the reader does anything, gzipped. */
const mostScript = 3_072;

function scriptBytes(page: BuiltPage): number {
  const run = all(page, 'script:not([type="application/ld+json"], [type="speculationrules"])');
  const seen = new Set<string>();
  return run.reduce((sum, script) => {
    const source = script.getAttribute('src');
    return sum + (source ? moduleBytes(source, seen) : gzipped(script.textContent ?? ''));
  }, 0);
}

/** The addresses of the scripts a page starts with, and of what those load on demand. */
function scriptsOf(page: BuiltPage) {
  const first = all(page, 'script[src]').map((script) => script.getAttribute('src') ?? '');
  const later = first.flatMap(loadedBy);
  return { first, later };
}

const pages = pagesOf(fullSite).filter((page) => !page.redirect);
const answers = new Map(pages.map((page) => [page, gzipSync(page.html)]));
const sizes = pages
  .map((page) => ({
    page: page.address,
    text: answers.get(page)?.length ?? 0,
    script: scriptBytes(page),
  }))
  .sort((a, b) => b.text - a.text);

/** What a reader has of a page once the first round trip is there. */
const firstPart = (page: BuiltPage): string =>
  gunzipSync(answers.get(page)?.subarray(0, firstTrip) ?? '', {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString();

/** The text of a part of a page that may end within a tag. */
const textIn = (html: string): string => html.replace(/<[^>]*(?:>|$)/g, ' ').replace(/\s+/g, ' ');

/** Letters of text after the heading that fill a screen of 1280 by 800 pixels, with room to spare. */
const screenful = 4_000;

test('the first round trip of every page holds its styles and more text than a screen shows', () => {
  const short = pages.filter((page) => {
    const part = firstPart(page);
    if (part.length === page.html.length) return false;
    const [, after = ''] = part.split('</h1>');
    return !part.includes('</head>') || textIn(after).length < screenful;
  });
  expect(short.map(({ address }) => address)).toEqual([]);
});

test('every page is small, and starts with next to no script', () => {
  console.log('\nLargest pages, bytes gzipped: HTML and CSS; script before interaction');
  console.table(sizes.slice(0, 12));
  expect(sizes.filter(({ text }) => text > mostText)).toEqual([]);
  expect(sizes.filter(({ script }) => script > mostScript)).toEqual([]);
});

test('the plan loads most of its script on demand, and no other page carries any of it', () => {
  const isPlan = ({ address }: BuiltPage) => address.endsWith('/plan/');
  const plan = pages.find(isPlan);
  if (!plan) throw new Error('there is no plan');
  // The search box is on every page.
  const home = pages.find(({ address }) => address === fullSite.base);
  const shared = home ? Object.values(scriptsOf(home)).flat() : [];
  const scripts = scriptsOf(plan);
  const later = scripts.later.filter((url) => !shared.includes(url));
  const own = [...scripts.first.filter((url) => !shared.includes(url)), ...later];
  const largest = (part: string) => {
    const files = readdirSync(`${fullSite.folder}/plan/${part}`);
    return Math.max(
      ...files.map((file) => gzipped(fileOf(`${fullSite.base}plan/${part}/${file}`))),
    );
  };
  console.log('\nThe plan, bytes gzipped');
  console.table({
    'script before interaction': scriptBytes(plan),
    'script on demand': later.reduce((sum, url) => sum + moduleBytes(url), 0),
    'its data: the largest target': largest('to'),
    'its data: the largest start': largest('from'),
  });
  expect(later).toHaveLength(1);
  // What only the build needs, such as the schema, would be ten times as much.
  expect(later.reduce((sum, url) => sum + moduleBytes(url), 0)).toBeLessThan(25_000);
  expect(own.length).toBeGreaterThan(1);
  const carriers = pages.filter((page) => {
    const { first, later } = scriptsOf(page);
    return !isPlan(page) && [...first, ...later].some((url) => own.includes(url));
  });
  expect(carriers.map(({ address }) => address)).toEqual([]);
});

test('what keeps a page is carried by roles, skills, steps and the list, and by nothing else', () => {
  const carriers = pages.filter(({ html }) => /<keep-this|<kept-list/.test(html));
  const scripts = new Set(carriers.flatMap((page) => scriptsOf(page).first));
  const own = [...scripts].filter((url) =>
    /customElements\.define\(.(keep-this|kept-list)\b/.test(fileOf(url).toString()),
  );
  expect(own).toHaveLength(2);
  const keeps = pages.filter((page) => scriptsOf(page).first.some((url) => own.includes(url)));
  const kinds = keeps.map(({ address }) => address.slice(fullSite.base.length).split('/')[0]);
  expect([...new Set(kinds)].sort()).toEqual(['kept', 'roles', 'skills', 'steps']);
  expect(keeps).toEqual(carriers);
});

test('no page starts with the library that draws views: it comes with what is loaded on demand', () => {
  const folder = `${fullSite.base}_astro/`;
  const library = readdirSync(`${fullSite.folder}/_astro`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => folder + file)
    .filter((url) => fileOf(url).includes('createElementNS'));
  expect(library).toHaveLength(1);
  const early = pages.filter((page) => {
    const seen = new Set<string>();
    for (const url of scriptsOf(page).first) moduleBytes(url, seen);
    return library.some((url) => seen.has(url));
  });
  expect(early.map(({ address }) => address)).toEqual([]);
});

test('styles are in the page, and no script blocks it', () => {
  const blocking = pages.filter(
    (page) =>
      all(page, 'link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"])')
        .length > 0,
  );
  expect(blocking.map((page) => page.address)).toEqual([]);
});

test('the site has two font files at most, and a page preloads no more than one', () => {
  const fonts = readdirSync(fullSite.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(woff2?|ttf|otf)$/.test(file),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeLessThanOrEqual(2);
  expect(pages.filter((page) => all(page, 'link[as="font"]').length > 1)).toEqual([]);
});
