import { sizeOf } from '../physics/complex.ts';
import { crossoverAt, crossoverSum } from '../physics/crossover.ts';
import { decibels } from '../physics/decibels.ts';
import { feet, speedOfSound } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { crossoverInTime as words } from '../../words/pictures/filters.ts';

const cross = 100;
const half = 1 / (2 * cross);
const low = doubling(20, 500, 400);
const part = (which: 'low' | 'high') => (x: number) =>
  decibels(sizeOf(crossoverAt(x, cross)[which]));

export const crossoverInTime: Picture = {
  caption: captionOf(words.caption, {
    frequency: cross,
    down: told(-part('low')(cross)),
    late: told(half * 1000),
    meters: told(half * speedOfSound, 1),
    feet: told(half * speedOfSound * feet, 1),
  }),
  plots: [
    {
      across: frequencies(20, 500),
      up: levels(-30, 6, [-24, -12, -6, 0]),
      curves: [
        curve('part', low, part('low')),
        curve('part', low, part('high')),
        curve('before', low, (x) => Math.max(-60, crossoverSum(x, cross, half))),
        curve('after', low, (x) => crossoverSum(x, cross)),
      ],
      labels: [
        { words: words.sub, at: [190, -24], below: 0 },
        { words: words.main, at: [52, -24], side: 'end' },
        { words: words.inTime, at: [21, 0], below: -12, look: 'after' },
        { words: words.late(told(half * 1000)), at: [104, -17], look: 'before' },
      ],
    },
  ],
};
