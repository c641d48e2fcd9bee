import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { drumming, speaking } from './sources.ts';
import { pink } from '../source/pink.ts';
import type { RoundKind } from './round.ts';

/** How much louder B is than A, in LU, for each difficulty: below 0, A is the louder one. */
export const louderBy = [
  [-12, -6, 6, 12],
  [-6, -3, 3, 6],
  [-3, -1, 1, 3],
] as const;

/** The same sound twice, one of them turned down. */
export const kind: RoundKind = {
  answers: louderBy.map((steps) =>
    steps.map((step) => `${step < 0 ? 'A' : 'B'} by ${Math.abs(step)} dB`),
  ),
  plays: { without: 'Sound A', with: 'Sound B' },
  compares: true,
  hint: () => '',
  make: (rate, difficulty, right, seed) => {
    const heard = [() => speaking(rate), () => drumming(rate), () => pink(rate, 3, seed)][
      seed % 3
    ]?.();
    const more = louderBy[difficulty][right] ?? 0;
    const turned = (level: number) => [(heard ?? pink(rate, 3)).map((x) => x * amplitudeOf(level))];
    return { without: turned(Math.min(0, -more)), with: turned(Math.min(0, more)) };
  },
};
