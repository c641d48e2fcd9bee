import type { KindScore } from './score.ts';

/** What was measured over the published adverts, as the page shows it. */
export interface DecodeMeasured {
  day: string;
  adverts: number;
  kinds: KindScore[];
}
