import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { invalidIn } from './invalid.ts';
import { pagesOf } from './pages.ts';

// Apart from the other pages, so that both are validated at once.
test('every page of a pair is valid HTML', { timeout: 300_000 }, async () => {
  const pages = pagesOf(fullSite).filter(({ address }) => /-vs-/.test(address));
  expect(pages.length).toBeGreaterThan(100);
  expect(await invalidIn(pages)).toEqual([]);
});
