import type { Pair } from '../sound.ts';

/** What a measure found, and whether it is what was claimed. */
export interface Measured {
  found: string;
  holds: boolean;
}

/** Measures a pair at a sample rate; what it needs stands behind its name in the claim. */
export type Measure = (pair: Pair, rate: number, needs: readonly (string | number)[]) => Measured;
