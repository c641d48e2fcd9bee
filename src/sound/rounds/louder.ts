import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { pink } from '../source/pink.ts';
import * as words from '../../words/hear/round-answers.ts';
import type { RoundKind } from './round.ts';
import { drumming, music } from './sources.ts';

/** How much louder B is than A, in LU, for each difficulty: below 0, A is the louder one. */
export const louderBy = [
  [-12, -6, 6, 12],
  [-6, -3, 3, 6],
  [-3, -1, 1, 3],
] as const;

/** Drums, music or pink noise. */
const sourceOf = (rate: number, seed: number) =>
  seed % 3 === 0 ? drumming(rate) : seed % 3 === 1 ? music(rate) : pink(rate, 3, seed);

/** The same sound twice, one of them turned down. */
export const kind: RoundKind = {
  answers: louderBy.map((steps) =>
    steps.map((step) => (step < 0 ? words.louderA(-step) : words.louderB(step))),
  ),
  plays: words.louderPlays,
  compares: true,
  hint: () => '',
  make: (rate, difficulty, right, seed) => {
    const heard = sourceOf(rate, seed);
    const more = louderBy[difficulty][right] ?? 0;
    const turned = (level: number) => [heard.map((x) => x * amplitudeOf(Math.min(0, level)))];
    return { without: turned(-more), with: turned(more) };
  },
};
