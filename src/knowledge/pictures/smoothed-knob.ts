import { followed } from '../physics/dynamics.ts';
import { time } from './axes.ts';
import { evenly, stairs } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { smoothedKnob as words } from '../../words/pictures/levels.ts';

const rate = 48_000;
const block = (128 / rate) * 1000;
const slide = 24;
const knob = (x: number) => Math.max(0, Math.min(1, (x - 4) / slide));
const tick = 0.05;
const course = evenly(0, 40, 40 / tick);
const jumped = course.map((x) => knob(Math.floor(x / block) * block));
const smooth = followed(jumped, tick, { attack: 4, release: 4 });

export const smoothedKnob: Picture = {
  caption: captionOf(words.caption, {
    slide,
    block: told(block, 1),
  }),
  plots: [
    {
      across: time(40, [0, 10, 20, 30, 40]),
      up: { name: words.volume, from: -0.05, to: 1.1, ticks: ticks([0, 0.5, 1]) },
      curves: [
        stairs(
          'before',
          course.map((x, index): Point => [x, jumped[index] ?? 0]),
        ),
        { look: 'after', pieces: [course.map((x, index): Point => [x, smooth[index] ?? 0])] },
      ],
      labels: [
        { words: words.inSteps, at: [14, 0.55], side: 'end', look: 'before' },
        { words: words.smoothed, at: [22.5, 0.5], below: 12, look: 'after' },
      ],
    },
  ],
};
