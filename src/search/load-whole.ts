import type { Answers } from './answers.ts';
import type { Digest } from './digest.ts';
import { fetched } from './fetched.ts';
import type { Indexes } from './find.ts';
import { Meanings } from './meanings.ts';
import { withDigest, type Names } from './named.ts';
import { NameIndex } from './match.ts';

/** Names with those of products, and what every page is about. */
export const wholeIndexes = (named: Names, digest: Digest) => {
  const facets = digest.pages.map((page) => page.facets);
  const all = withDigest(named, digest.products, facets);
  const names = new NameIndex(all);
  return { names, meanings: new Meanings(names, digest) } satisfies Indexes;
};

/** Loads what every page is about, in the order of the names' pages. Throws where it cannot be had. */
export const loadWhole = async (address: string, { names }: NameIndex) =>
  wholeIndexes(names, await fetched<Digest>(address));

/** Loads short answers about roles. Throws where they cannot be had. */
export const loadAnswers = (address: string): Promise<Answers> => fetched<Answers>(address);
