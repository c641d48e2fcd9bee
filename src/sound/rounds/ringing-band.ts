import { bell } from '../../knowledge/physics/biquad.ts';
import { hertz } from '../../knowledge/pictures/words.ts';
import { filtered } from '../process/filter.ts';
import { drumming } from './sources.ts';
import { pink } from '../source/pink.ts';
import * as words from '../../words/hear/round-answers.ts';
import type { RoundKind } from './round.ts';

/** The bands that may ring, in hertz, for each difficulty. */
export const ringingBands = [
  [250, 800, 2500, 8000],
  [250, 500, 1000, 2000, 4000, 8000],
  [160, 250, 400, 630, 1000, 1600, 2500, 4000, 6300, 10_000],
] as const;

/** How far the band stands out, in dB, for each difficulty. */
export const ringingGains = [20, 18, 16] as const;

/** How narrow a ring is. */
const q = 20;

/** Pink noise or drums in which one band rings, as before feedback. */
export const kind: RoundKind = {
  answers: ringingBands.map((bands) => bands.map((band) => hertz(band))),
  plays: words.ringPlays,
  compares: false,
  hint: () => '',
  make: (rate, difficulty, right, seed) => {
    const heard = seed % 2 ? drumming(rate) : pink(rate, 3, seed);
    const frequency = ringingBands[difficulty][right] ?? 0;
    const ring = bell({ frequency, gain: ringingGains[difficulty], q, rate });
    return { without: [heard], with: [filtered(heard, ring)] };
  },
};
