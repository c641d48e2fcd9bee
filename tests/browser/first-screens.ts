import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fullSite } from '../builds.ts';
import { pagesOf, type BuiltPage } from '../site/pages.ts';
import type { Site } from './browser.ts';

/** What comes with the first round trip. */
const firstTrip = 14_000;

/** A page with its compressed answer. */
export interface Packed {
  page: BuiltPage;
  packed: Buffer;
}

const packed = (page: BuiltPage): Packed => ({ page, packed: gzipSync(page.html) });
const isLong = ({ packed }: Packed) => packed.length > firstTrip;
const wholePages = () => pagesOf(fullSite).filter(({ redirect }) => !redirect);

/** The pages that do not come whole with the first round trip. */
export const longPages = (): Packed[] => wholePages().map(packed).filter(isLong);

/** The longest two pages of each kind, where they do not come whole with the first round trip. */
export function longestOfEach(): Packed[] {
  const kindOf = ({ address }: BuiltPage) => address.slice(fullSite.base.length).split('/')[0];
  const kinds = Map.groupBy(wholePages(), kindOf).values();
  const longest = (pages: readonly BuiltPage[]) =>
    pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 2);
  return [...kinds].flatMap(longest).map(packed).filter(isLong);
}

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Opens a page for each screen, in which others can be looked at one after the other. */
export const openScreens = (site: Site): Promise<Page[]> =>
  Promise.all(
    screens.map((viewport) => site.open('/404.html', { viewport, javaScriptEnabled: false })),
  );

/** What a page shows first at an address: its picture, as text. */
async function firstScreen(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  return (await page.screenshot()).toString('base64');
}

/** Holds that the start of a page, rendered alone, shows the same first screen as all of it, by pixels. */
export async function expectSameStart(
  site: Site,
  screen: Page,
  { page: { address }, packed }: Packed,
) {
  const url = site.url(address.slice(fullSite.base.length - 1));
  const body = gunzipSync(packed.subarray(0, firstTrip), {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString();
  const answer = { body, contentType: 'text/html; charset=utf-8' };
  const isSame = async () => {
    const whole = await firstScreen(screen, url);
    await screen.route(url, (route) => route.fulfill(answer), { times: 1 });
    return (await firstScreen(screen, url)) === whole;
  };
  // Letters that come late on a busy machine differ once; what is missing differs each time.
  const same = (await isSame()) || (await isSame()) || (await isSame());
  expect(same, `${address} at ${screen.viewportSize()?.width} px`).toBe(true);
}
