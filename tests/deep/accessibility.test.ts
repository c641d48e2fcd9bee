import { expect, test } from 'vitest';
import { violationsInBothSchemes } from '../browser/axe.ts';
import { kindsOfPage, useSite } from '../browser/browser.ts';
import { smallTargets, tooWide } from '../browser/fit.ts';

const site = useSite();
const widths = [320, 360, 390, 480, 600, 704, 768, 960, 1088, 1280, 1600];

/** What the browser makes of an address, in a page of its own kind. */
const made = [
  '/compare/?roles=boom-operator,wizard',
  '/compare/?roles=boom-operator,sound-utility-technician',
  '/compare/?roles=boom-operator,foley-artist,mixing-engineer,adr-mixer,studio-runner',
  '/plan/?you=mixing.working,gone.expert&to=mixing-engineer',
  '/roles/?nights=rarely&sort=pay',
  '/search/?q=headroom',
];

test.for([...kindsOfPage, ...made])(
  '%s breaks no rule of axe in light or dark, has no small target, and fits every width',
  async (address) => {
    const page = await site.open(address, {
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    await page.waitForLoadState('networkidle');
    const violations = await violationsInBothSchemes(page);
    await page.setViewportSize({ width: 390, height: 800 });
    const small = await smallTargets(page);
    expect({ violations, small, tooWide: await tooWide(page, widths) }).toEqual({
      violations: [],
      small: [],
      tooWide: [],
    });
  },
);
