import type { KindScore } from './score.ts';

/**
 * Where the adverts lie by which decoding is measured in public, from the project root: those by whose
 * misses the reading was mended, and those that were put aside, with what is in them, before it was last mended.
 */
export const publishedAdverts = {
  mended: 'src/decode/adverts/published.yaml',
  unseen: 'src/decode/adverts/unseen.yaml',
} as const;

/** How the adverts of one file fare. */
export interface AdvertsMeasured {
  adverts: number;
  kinds: KindScore[];
}

/** What was measured over the published adverts, as the page shows it. */
export interface DecodeMeasured extends Record<keyof typeof publishedAdverts, AdvertsMeasured> {
  day: string;
}
