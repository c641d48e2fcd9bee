import { expect, test } from 'vitest';
import { useSite } from './browser.ts';
import { expectSameStart, longestOfEach, openScreens } from './first-screens.ts';

const site = useSite();

// Of all pages every night, in tests/deep.
test('the first 14,000 bytes of the longest two pages of each kind show the same first screen as all of it', async () => {
  const pages = longestOfEach();
  expect(pages.length).toBeGreaterThan(4);
  for (const screen of await openScreens(site))
    for (const page of pages) await expectSameStart(site, screen, page);
});
