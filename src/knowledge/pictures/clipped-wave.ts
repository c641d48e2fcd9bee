import { decibels } from '../physics/decibels.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import { clipped, sampled, sine } from '../physics/waves.ts';
import { levels, pitches, swing, time } from './axes.ts';
import { harmonics } from './harmonics.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

const over = 2;
const hot = (seconds: number) => over * sine(200)(seconds);
const cutOff = sampled((seconds) => clipped(hot(seconds)), 1 / 200, 960);
const added = harmonics(cutOff, 15, harmonicOf(cutOff, 1));

export const clippedWave: Picture = {
  caption: `A tone of 200 Hz is ${told(decibels(over))} dB too loud for a stage that ends at 1, so its tops are cut flat. First picture: the wave as it was, dashed, and what is left of it. Second picture: the pitches in it. Before there was only 200 Hz. Now there are others at 3, 5, 7 times that and so on, the first of them ${told(-(added[1]?.[1] ?? 0))} dB below the tone. They are the rasp you hear, and turning down afterward does not take them out.`,
  plots: [
    {
      name: 'Wave',
      across: time(10, [0, 5, 10]),
      up: swing(2.3, [-2, -1, 0, 1, 2]),
      curves: [
        curve('before', evenly(0, 10, 200), (x) => hot(x / 1000)),
        curve('after', evenly(0, 10, 400), (x) => clipped(hot(x / 1000))),
      ],
    },
    {
      name: 'Pitches',
      across: pitches(0, 3100, [200, 1000, 2000, 3000]),
      up: levels(-60, 6, [-60, -40, -20, 0], 'dB'),
      curves: [
        stems(
          'after',
          -60,
          added.map(([times, level]) => [times * 200, level]),
        ),
      ],
    },
  ],
};
