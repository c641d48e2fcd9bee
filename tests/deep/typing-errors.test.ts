import { expect, test } from 'vitest';
import { builtSearch } from '../../src/tools/built-search.ts';
import { fullSite } from '../builds.ts';
import { namesOf, notFoundByName, withTypingErrors } from '../site/misspelled-names.ts';

test('every name of six letters or more is found among the first three with one typing error, in 95 of 100', async () => {
  const indexes = await builtSearch(fullSite.folder);
  const { asked, missed } = await withTypingErrors(indexes, namesOf(indexes));
  const share = 100 * (1 - missed.length / asked);
  console.log(`\n${asked} misspelled, ${share.toFixed(1)} % found. Missed: ${missed.join(', ')}`);
  expect(asked).toBeGreaterThan(3000);
  expect(share).toBeGreaterThanOrEqual(95);
});

test('every name finds its page first, or among the meanings it shares the name with', async () => {
  const indexes = await builtSearch(fullSite.folder);
  expect(await notFoundByName(indexes, () => true)).toEqual([]);
});
