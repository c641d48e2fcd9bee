import type { Answers } from './answers.ts';
import type { Digest } from './digest.ts';
import type { Indexes } from './find.ts';
import { Meanings } from './meanings.ts';
import { withDigest, type Names } from './named.ts';
import { unpackNames, type PackedNames } from './names-pack.ts';
import { NameIndex } from './match.ts';

async function fetched<Json>(address: string): Promise<Json> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Json;
}

/** Loads the names. Throws where they cannot be had: offline, or not built. */
export const loadNames = async (address: string): Promise<NameIndex> =>
  new NameIndex(unpackNames(await fetched<PackedNames>(address)));

/** Names with those of products, and what every page is about. */
export const wholeIndexes = (names: Names, digest: Digest) => {
  const facets = digest.pages.map((page) => page.facets);
  const all = withDigest(names, digest.products, facets);
  return { names: new NameIndex(all), meanings: new Meanings(all, digest) } satisfies Indexes;
};

/** Loads what every page is about, in the order of the names' pages. Throws where it cannot be had. */
export const loadMeanings = async (address: string, { names }: NameIndex) =>
  wholeIndexes(names, await fetched<Digest>(address));

/** Loads short answers about roles. Throws where they cannot be had. */
export const loadAnswers = (address: string): Promise<Answers> => fetched<Answers>(address);
