import { expect, test } from 'vitest';
import { fullSite } from '../builds.ts';
import { invalidIn } from './invalid.ts';
import { pagesOf } from './pages.ts';

test('every built page but those of pairs is valid HTML', { timeout: 300_000 }, async () => {
  const pages = pagesOf(fullSite).filter(({ address }) => !/-vs-/.test(address));
  expect(pages.length).toBeGreaterThan(500);
  expect(await invalidIn(pages)).toEqual([]);
});
