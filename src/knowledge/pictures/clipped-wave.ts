import { decibels } from '../physics/decibels.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import { clipped, sampled, sine } from '../physics/waves.ts';
import { levels, pitches, swing, time } from './axes.ts';
import { harmonics } from './harmonics.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { clippedWave as words } from '../../words/pictures/signals.ts';

const over = 2;
const hot = (seconds: number) => over * sine(200)(seconds);
const cutOff = sampled((seconds) => clipped(hot(seconds)), 1 / 200, 960);
const added = harmonics(cutOff, 15, harmonicOf(cutOff, 1));

export const clippedWave: Picture = {
  caption: captionOf(words.caption, {
    over: told(decibels(over)),
    below: told(-(added[1]?.[1] ?? 0)),
  }),
  plots: [
    {
      name: words.wave,
      across: time(10, [0, 5, 10]),
      up: swing(2.3, [-2, -1, 0, 1, 2]),
      curves: [
        curve('before', evenly(0, 10, 200), (x) => hot(x / 1000)),
        curve('after', evenly(0, 10, 400), (x) => clipped(hot(x / 1000))),
      ],
    },
    {
      name: words.pitches,
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
