import { followed } from '../physics/dynamics.ts';
import { time } from './axes.ts';
import { evenly, stairs } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { ticks, told } from './words.ts';

const rate = 48_000;
const block = (128 / rate) * 1000;
const slide = 24;
const knob = (x: number) => Math.max(0, Math.min(1, (x - 4) / slide));
const tick = 0.05;
const course = evenly(0, 40, 40 / tick);
const jumped = course.map((x) => knob(Math.floor(x / block) * block));
const smooth = followed(jumped, tick, { attack: 4, release: 4 });

export const smoothedKnob: Picture = {
  caption: `Somebody turns a volume knob from 0 to 1 in ${slide} ms. The code looks at the knob once a block of 128 samples, each ${told(block, 1)} ms, so the volume goes up in steps, the dashed line. Each step is a small click, and many in a row are the zipper you hear. The thick line lets the volume follow sample by sample, so that it does 63 percent of a change in 4 ms. It arrives a little later and has no steps.`,
  plots: [
    {
      across: time(40, [0, 10, 20, 30, 40]),
      up: { name: 'Volume', from: -0.05, to: 1.1, ticks: ticks([0, 0.5, 1]) },
      curves: [
        stairs(
          'before',
          course.map((x, index): Point => [x, jumped[index] ?? 0]),
        ),
        { look: 'after', pieces: [course.map((x, index): Point => [x, smooth[index] ?? 0])] },
      ],
      labels: [
        { words: 'in steps', at: [14, 0.55], side: 'end', look: 'before' },
        { words: 'smoothed', at: [22.5, 0.5], below: 12, look: 'after' },
      ],
    },
  ],
};
