import { beforeAll, describe, expect, test } from 'vitest';
import { builtSearch, type BuiltSearch } from '../../src/tools/built-search.ts';
import { fullSite } from '../builds.ts';
import { namesOf, notFoundByName, withTypingErrors } from './misspelled-names.ts';

let indexes: BuiltSearch;

beforeAll(async () => {
  indexes = await builtSearch(fullSite.folder);
});

describe('every name of every page', () => {
  test('finds it first, or among the meanings it shares the name with', async () => {
    // Every ninth; all of them every night, in tests/deep.
    const wrong = await notFoundByName(indexes, (place) => place % 9 === 0);
    expect(wrong).toEqual([]);
  });

  test('finds it among the first three with one typing error, in 95 of 100 names of six letters or more', async () => {
    // One of 27; all of them every night, in tests/deep.
    const texts = namesOf(indexes).filter((_, index) => index % 27 === 0);
    const { asked, missed } = await withTypingErrors(indexes, texts);
    expect(asked).toBeGreaterThan(150);
    expect(100 * (1 - missed.length / asked), missed.join(', ')).toBeGreaterThanOrEqual(95);
  });
});
