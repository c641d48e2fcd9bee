import type { Digest } from './digest.ts';
import type { Indexes } from './find.ts';
import { Meanings } from './meanings.ts';
import { withDigest, type Names } from './named.ts';
import { NameIndex } from './match.ts';

/** Names with those of products, and what every page is about. */
export function wholeIndexes(named: Names, digest: Digest) {
  const facets = digest.pages.map((page) => page.facets);
  const names = new NameIndex(withDigest(named, { ...digest, facets }));
  return { names, meanings: new Meanings(names, digest) } satisfies Indexes;
}
