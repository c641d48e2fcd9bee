import { expect, test } from 'vitest';
import { useSite } from '../browser/browser.ts';
import { expectSameStart, longPages, openScreens } from '../browser/first-screens.ts';

const site = useSite();

test('the first 14,000 bytes of every page show the same first screen as all of it', async () => {
  const pages = longPages();
  expect(pages.length).toBeGreaterThan(20);
  for (const screen of await openScreens(site))
    for (const page of pages) await expectSameStart(site, screen, page);
  console.log(`\n${pages.length} pages of more than 14,000 bytes tried`);
});
