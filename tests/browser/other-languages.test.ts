import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, useSite, viewsOfAddresses } from './browser.ts';
import { clippedRings, cutBesideRoom, tooWide } from './fit.ts';
import { lengthen, openAll, turnAround, unreadable } from './reading.ts';

const site = useSite();
const pages = [...kindsOfPage, ...viewsOfAddresses];
const widths = [320, 390, 1280];

/** What is wrong with a page at each width, by width, once it was changed. */
async function faults(address: string, change: (page: Page) => Promise<void>) {
  const page = await site.open(address, { viewport: { width: widths[0] ?? 0, height: 800 } });
  await page.waitForLoadState('networkidle');
  await openAll(page);
  await change(page);
  const found: string[] = [];
  for (const width of widths) {
    const wide = (await tooWide(page, [width])).map(() => 'the page scrolls sideways');
    const more = [await unreadable(page), await cutBesideRoom(page), await clippedRings(page)];
    found.push(...[...wide, ...more.flat()].map((what) => `${width} px: ${what}`));
  }
  return found;
}

test.for(pages)(
  '%s read from right to left is whole on a phone and on a desk',
  { tags: ['nightly'] },
  async (address) => {
    expect(await faults(address, turnAround)).toEqual([]);
  },
);

test.for(pages)(
  '%s with text half as long again is whole on a phone and on a desk',
  { tags: ['nightly'] },
  async (address) => {
    expect(await faults(address, lengthen)).toEqual([]);
  },
);
