import { randomFrom } from '../../knowledge/physics/noise.ts';
import { dyingAway, filled } from '../sound.ts';
import * as words from '../../words/hear/round-answers.ts';
import type { RoundKind } from './round.ts';

/** How late the clap comes, in frames, for each difficulty: below 0 it comes early. */
export const framesLate = [
  [-6, -3, 3, 6],
  [-4, -2, 2, 4],
  [-2, -1, 1, 2],
] as const;

/** Frames a second, as in cinema. */
export const framesPerSecond = 24;

/** When the marks sound, in seconds. */
export const marks = [0.5, 1.5, 2.5, 3.5] as const;

/** How long a mark lasts, and until a clap has died away by 60 dB, in seconds. */
const [markLasts, clapLasts] = [0.04, 0.15];

/** Seconds since the last of the marks, each so much later: negative before the first. */
const since = (time: number, late: number) =>
  time - late - Math.max(marks[0], Math.floor(time - late + 0.5) - 0.5);

/** A short tone each second, and a clap with it or so many frames off. */
export const kind: RoundKind = {
  answers: framesLate.map((steps) =>
    steps.map((step) => (step < 0 ? words.early(-step) : words.late(step))),
  ),
  plays: words.clapPlays,
  compares: false,
  hint: (difficulty, right) => {
    const frames = Math.abs(framesLate[difficulty][right] ?? 0);
    return words.inMillis(Math.round((1000 * frames) / framesPerSecond));
  },
  make: (rate, difficulty, right, seed) => {
    const random = randomFrom(seed);
    const pitch = 700 + 500 * random();
    const made = (frames: number) => [
      filled(rate, marks.length, (time) => {
        const [mark, clap] = [since(time, 0), since(time, frames / framesPerSecond)];
        const tone =
          mark >= 0 && mark < markLasts
            ? Math.sin((Math.PI * mark) / markLasts) * Math.sin(2 * Math.PI * pitch * mark)
            : 0;
        const hit = clap >= 0 ? (2 * random() - 1) * dyingAway(clap, clapLasts) : 0;
        return 0.4 * tone + hit;
      }),
    ];
    return { without: made(0), with: made(framesLate[difficulty][right] ?? 0) };
  },
};
