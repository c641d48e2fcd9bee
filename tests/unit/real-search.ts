import { expect, test } from 'vitest';
import { builtPairs } from '../../src/knowledge/compare/pairs.ts';
import { digestOf } from '../../src/search/digest.ts';
import { find } from '../../src/search/find.ts';
import { namesOf } from '../../src/search/names.ts';
import { wholeIndexes } from '../../src/search/whole.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const names = namesOf(knowledge, builtPairs(knowledge));

/** All that the search reads of the real site but the texts of pages, built once a worker. */
export const realIndexes = wholeIndexes(names, digestOf(knowledge, names));

/** What a query finds there, up to 40 results. */
export const asked = (text: string) => find(realIndexes, { text, filters: {} }, { most: 40 });

/** The addresses of these, the best first. */
export const addresses = async (text: string): Promise<string[]> =>
  (await asked(text)).results.map(({ address }) => address);

/** Holds queries to what each leads to before all else. */
export const leadsFirst = (cases: readonly (readonly [text: string, address: string])[]) =>
  test.for(cases)('“%s” leads to %s first', async ([text, address]) => {
    expect((await addresses(text))[0]).toBe(address);
  });
