import { expect, test } from 'vitest';
import { kindsOfPage, useSite, viewsOfAddresses } from '../browser/browser.ts';
import { clippedRings, cutBesideRoom, tooWide } from '../browser/fit.ts';
import { brokenWords, doubleText, openAll, spaceLetters, unreadable } from '../browser/reading.ts';

const site = useSite();
const made = [
  ...viewsOfAddresses,
  '/compare/?roles=audio-stagehand,live-system-engineer,rf-coordinator,worship-audio-lead',
  '/compare/?roles=audio-stagehand,live-system-engineer,rf-coordinator,foley-artist,worship-audio-lead',
  '/roles/?nights=rarely&sort=pay',
];
const widths = [320, 390, 640, 768, 960, 1280, 1600];

test.for([...kindsOfPage, ...made])(
  '%s, with all folds open, cuts off no ring and no table beside room, and breaks no word, at every width',
  async (address) => {
    const page = await site.open(address);
    await page.waitForLoadState('networkidle');
    await openAll(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const rings = await clippedRings(page);
      const cut = await cutBesideRoom(page);
      expect({ width, rings, cut, broken: await brokenWords(page) }).toEqual({
        ...{ width, rings: [], cut: [], broken: [] },
      });
    }
  },
);

test.for([...kindsOfPage, ...made])(
  '%s stays whole when its reader spaces the letters, on a phone and on a desk',
  async (address) => {
    for (const width of [320, 1280]) {
      const page = await site.open(address, { viewport: { width, height: 800 } });
      await page.waitForLoadState('networkidle');
      await openAll(page);
      await spaceLetters(page);
      expect(await unreadable(page), `${width} px`).toEqual([]);
      expect(await tooWide(page, [width])).toEqual([]);
    }
  },
);

test.for(['/404.html', '/about/search/', '/data/', '/sources/', '/about/coverage/'])(
  '%s stays whole with text twice as large, on the narrowest phone too',
  async (address) => {
    for (const width of [320, 390, 1280]) {
      const page = await site.open(address, { viewport: { width, height: 800 } });
      await openAll(page);
      await doubleText(page);
      expect(await unreadable(page), `${width} px`).toEqual([]);
      expect(await tooWide(page, [width])).toEqual([]);
    }
  },
);
