import type { Digest, PageDigest } from './digest.ts';

/** The digest as it is sent to the browser: what the pages say alike stands together, and so takes fewer bytes. */
export type PackedDigest = Omit<Digest, 'pages'> & {
  pages: { [Part in keyof PageDigest]: PageDigest[Part][] };
};

export const packDigest = (digest: Digest): PackedDigest => ({
  ...digest,
  pages: {
    summary: digest.pages.map(({ summary }) => summary),
    described: digest.pages.map(({ described }) => described),
    words: digest.pages.map(({ words }) => words),
    facets: digest.pages.map(({ facets }) => facets),
  },
});

/** The digest as it was before it was packed. */
export const unpackDigest = ({ pages, ...digest }: PackedDigest): Digest => ({
  ...digest,
  pages: pages.summary.map((summary, page) => ({
    summary,
    described: pages.described[page] ?? '',
    words: pages.words[page] ?? '',
    facets: pages.facets[page] ?? {},
  })),
});
