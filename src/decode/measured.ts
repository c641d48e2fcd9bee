import type { KindScore } from './score.ts';

/** Where the adverts lie by which decoding is measured in public, from the project root. */
export const publishedAdverts = 'tests/adverts/published.yaml';

/** What was measured over the published adverts, as the page shows it. */
export interface DecodeMeasured {
  day: string;
  adverts: number;
  kinds: KindScore[];
}
