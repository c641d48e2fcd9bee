import type { Cookie, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsInBothSchemes } from './axe.ts';
import { kindsOfPage, useSite } from './browser.ts';
import { clippedRings, cutBesideRoom, smallTargets, tooWide } from './fit.ts';
import { brokenWords, openAll, spaceLetters, unreadable } from './reading.ts';

const site = useSite();

/** The narrowest screen of each layout, and a desk, in px. */
const narrowest = [320, 640, 960, 1280];

/** Pages of whose parts the others are made. Every kind is asked every night, in tests/deep. */
const asked = [
  '/',
  '/roles/sound-engineer/',
  '/skills/gain-staging/',
  '/compare/boom-operator-vs-sound-utility-technician/',
  '/crews/club-night/',
  '/families/live/',
];

/** What was found on a page while it was open. */
interface Visit {
  address: string;
  small: string[];
  wide: number[];
  /** Rings of the focus that are cut off, and words that are broken, on the narrowest screen. */
  rings: string[];
  broken: string[];
  /** What is cut off beside free room on the widest. */
  cut: string[];
  violations: string[];
  /** The keys of the store that it read or wrote. */
  store: string[];
  cookie: string | undefined;
}

let visits: Visit[] = [];
let cookies: Cookie[] = [];

/** Notes each key that a page reads or writes in the store. */
function watchStore() {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const { getItem, setItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    seen.push(key);
    return getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    seen.push(`${key} is written`);
    setItem.call(this, key, value);
  };
}

async function visit(page: Page, address: string): Promise<Visit> {
  await page.setViewportSize({ width: 320, height: 800 });
  const response = await page.goto(site.url(address));
  return {
    address,
    small: await smallTargets(page),
    rings: await clippedRings(page),
    broken: await brokenWords(page),
    wide: await tooWide(page, narrowest),
    cut: await cutBesideRoom(page),
    violations: asked.includes(address) ? await violationsInBothSchemes(page) : [],
    store: await page.evaluate(() => (window as unknown as { seen: string[] }).seen),
    cookie: response?.headers()['set-cookie'],
  };
}

// A page is opened once for all that is asked of it.
beforeAll(async () => {
  const page = await site.open('/404.html', { reducedMotion: 'reduce' });
  await page.addInitScript(watchStore);
  for (const address of kindsOfPage) visits.push(await visit(page, address));
  cookies = await page.context().cookies();
  return () => (visits = []);
});

/** The addresses of the visits on which something was found, with what it was. */
const found = (of: (visit: Visit) => readonly unknown[]) =>
  Object.fromEntries(
    visits.map((one) => [one.address, of(one)] as const).filter(([, all]) => all.length > 0),
  );

test('every kind of page is looked at', () => {
  expect(visits.map(({ address }) => address)).toEqual(kindsOfPage);
  expect(kindsOfPage).toEqual(expect.arrayContaining(asked));
});

test('every kind of page fits the narrowest screen of each layout', () => {
  expect(found(({ wide }) => wide)).toEqual({});
});

test('no kind of page has a target that stands alone and is less than 24 px high', () => {
  expect(found(({ small }) => small)).toEqual({});
});

test('no kind of page cuts off the ring of the focus, or breaks a word, on the narrowest screen', () => {
  expect(found(({ rings }) => rings)).toEqual({});
  expect(found(({ broken }) => broken)).toEqual({});
});

test('no kind of page cuts off a table beside free room', () => {
  expect(found(({ cut }) => cut)).toEqual({});
});

// Those that had most to lose. Every kind is asked every night, in tests/deep.
test('letters spaced as far as a reader may leave the text whole on the narrowest screen', async () => {
  const page = await site.open('/404.html', { viewport: { width: 320, height: 800 } });
  for (const address of ['/roles/sound-engineer/', '/sources/', '/about/coverage/']) {
    await page.goto(site.url(address));
    await openAll(page);
    await spaceLetters(page);
    expect(await unreadable(page), address).toEqual([]);
    expect(await tooWide(page, [320]), address).toEqual([]);
  }
});

test('axe finds nothing on pages of whose parts the others are made, in light or dark', () => {
  expect(found(({ violations }) => violations)).toEqual({});
});

test('no kind of page sets a cookie, and only plan, list and comparisons read what is kept', () => {
  expect(found(({ cookie }) => (cookie === undefined ? [] : [cookie]))).toEqual({});
  expect(cookies).toEqual([]);
  expect(found(({ store }) => store.filter((key) => !key.startsWith('signal-path-you')))).toEqual(
    {},
  );
  const readers = Object.keys(found(({ store }) => store));
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((address) => !/^\/(plan|kept|compare)\//.test(address))).toEqual([]);
});
