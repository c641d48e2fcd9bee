import { bell } from '../../knowledge/physics/biquad.ts';
import { hertz } from '../../knowledge/pictures/words.ts';
import { filtered } from '../process/filter.ts';
import { pink } from '../source/pink.ts';
import { music } from './sources.ts';
import * as words from '../../words/hear/round-answers.ts';
import type { RoundKind } from './round.ts';

/** The bands that may be changed, in hertz, for each difficulty. */
export const hiddenBands = [
  [200, 1000, 5000],
  [160, 630, 2500, 8000],
  [250, 500, 1000, 2000, 4000, 8000],
] as const;

/** How far a band is raised or lowered, in dB, for each difficulty. */
export const hiddenGains = [12, 6, 3] as const;

/** A bell one octave wide. */
const q = 1.4;

/** Answers stand in pairs: a band raised, then the same lowered. */
const bandAt = (difficulty: 0 | 1 | 2, right: number): number =>
  hiddenBands[difficulty][right >> 1] ?? 0;

/** Pink noise or music, as it is, and after a bell of an equalizer. */
export const kind: RoundKind = {
  answers: hiddenBands.map((bands) =>
    bands.flatMap((band) => [words.boost(hertz(band)), words.cut(hertz(band))]),
  ),
  plays: words.equalizerPlays,
  compares: true,
  hint: (difficulty, right) =>
    (right % 2 ? words.boostUndoes : words.cutUndoes)(hiddenGains[difficulty]),
  make: (rate, difficulty, right, seed) => {
    const heard = seed % 2 ? music(rate) : pink(rate, 3, seed);
    const gain = hiddenGains[difficulty] * (right % 2 ? -1 : 1);
    const changed = bell({ frequency: bandAt(difficulty, right), gain, q, rate });
    return { without: [heard], with: [filtered(heard, changed)] };
  },
};
