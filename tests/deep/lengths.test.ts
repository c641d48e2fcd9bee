import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/schema/address.ts';
import { useSite } from '../browser/browser.ts';
import { realKnowledge } from '../unit/real.ts';

const site = useSite();
const { byKind } = realKnowledge();
const phone = { width: 390, height: 844 };

/** How many screens of a phone a page is long. */
const screens = (page: Page) =>
  page.evaluate((height) => document.documentElement.scrollHeight / height, phone.height);

/** A page as it comes, then with its sections unfolded; what is skipped until it is near is laid out for it. */
async function lengthsOf(address: string): Promise<{ folded: number; unfolded: number }> {
  const page = await site.open(address, {
    viewport: phone,
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await page.waitForFunction(() => customElements.get('fold-sections'));
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  const folded = await screens(page);
  await page.locator('.folds > details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  return { folded, unfolded: await screens(page) };
}

test.for(byKind.roles.map(({ id }) => addressOf('roles', id)))(
  '%s is under 8 screens of a phone, and 14 at most with its sections unfolded',
  async (address) => {
    const { folded, unfolded } = await lengthsOf(address);
    expect(folded).toBeLessThan(8);
    expect(unfolded).toBeLessThanOrEqual(14);
  },
);

test.for(byKind.comparisons.map(({ id }) => addressOf('comparisons', id)))(
  '%s is under 9 screens of a phone, and 13 at most with its sections unfolded',
  async (address) => {
    const { folded, unfolded } = await lengthsOf(address);
    expect(folded).toBeLessThan(9);
    expect(unfolded).toBeLessThanOrEqual(13);
  },
);

test('All roles together are under 10 screens of a phone', async () => {
  expect((await lengthsOf('/roles/')).folded).toBeLessThan(10);
});
