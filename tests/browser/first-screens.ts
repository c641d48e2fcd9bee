import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { underBase } from '../builds.ts';
import { pagesOf, type BuiltPage } from '../site/pages.ts';
import type { Site } from './browser.ts';

/** What comes with the first round trip. */
const firstTrip = 14_000;

/** A page with its compressed answer. */
export interface Packed {
  page: BuiltPage;
  packed: Buffer;
}

/** The pages that do not come whole with the first round trip, the longest first. */
export const longPages = (): Packed[] =>
  pagesOf(underBase)
    .filter(({ redirect }) => !redirect)
    .map((page) => ({ page, packed: gzipSync(page.html) }))
    .filter(({ packed }) => packed.length > firstTrip)
    .sort((a, b) => b.packed.length - a.packed.length);

/** The longest two of each kind of page. */
export function longestOfEach(pages: readonly Packed[]): Packed[] {
  const kindOf = ({ page }: Packed) => page.address.slice(underBase.base.length).split('/')[0];
  return [...Map.groupBy(pages, kindOf).values()].flatMap((of) => of.slice(0, 2));
}

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Holds that the start of a page, rendered alone, shows the same first screen as all of it, by pixels. */
export async function expectSameStart(site: Site, { page: { address }, packed }: Packed) {
  const start = gunzipSync(packed.subarray(0, firstTrip), {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString();
  for (const viewport of screens) {
    const shots: string[] = [];
    for (const body of [undefined, start]) {
      const page = await site.open('/404.html', { viewport, javaScriptEnabled: false });
      if (body !== undefined)
        await page.route(`**${address}`, (route) =>
          route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
        );
      await page.goto(site.url(address.slice(underBase.base.length - 1)));
      await page.evaluate(() => document.fonts.ready);
      shots.push((await page.screenshot()).toString('base64'));
      await page.context().close();
    }
    expect(shots[0] === shots[1], `${address} at ${viewport.width} px`).toBe(true);
  }
}
