import { beforeAll, describe, expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { keyOf, tight } from '../../src/search/normalize.ts';
import { pageOfResult } from '../../src/search/queries.ts';
import { builtSearch, type BuiltSearch } from '../../src/tools/built-search.ts';
import { underBase } from '../builds.ts';
import { namesOf, sharersOf, withTypingErrors } from './misspelled-names.ts';

let indexes: BuiltSearch;

beforeAll(async () => {
  indexes = await builtSearch(underBase.folder);
});

describe('every name of every page', () => {
  test('finds it first, or among the meanings it shares the name with', async () => {
    const table = sharersOf(indexes);
    const wrong: string[] = [];
    for (const { text, page } of indexes.names.names.names) {
      const address = indexes.names.names.pages[page]?.address ?? '';
      const { results } = await find({ ...indexes, text: undefined }, { text, filters: {} });
      const place = results.map((result) => pageOfResult(result.address)).indexOf(address);
      const last = table.get(tight(keyOf(text)))?.size ?? 1;
      if (place < 0 || place >= last) wrong.push(`${text}: ${address} is at ${place}`);
    }
    expect(wrong).toEqual([]);
  });

  test('finds it among the first three with one typing error, in 95 of 100 names of six letters or more', async () => {
    // Every ninth; all of them every night, in tests/deep.
    const texts = namesOf(indexes).filter((_, index) => index % 9 === 0);
    const { asked, missed } = await withTypingErrors(indexes, texts);
    expect(asked).toBeGreaterThan(500);
    expect(100 * (1 - missed.length / asked), missed.join(', ')).toBeGreaterThanOrEqual(95);
  });
});
