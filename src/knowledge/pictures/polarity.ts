import { sizeOf } from '../physics/complex.ts';
import { decibels } from '../physics/decibels.ts';
import { speedOfSound } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, signed, told } from './words.ts';
import { polarityFlipped as words } from '../../words/pictures/filters.ts';

const flipped = 0.0003;
const wave = doubling(20, 10_000, 400);
const summed = (sign: 1 | -1) => (x: number) =>
  decibels(
    sizeOf({
      re: 1 + sign * Math.cos(2 * Math.PI * x * flipped),
      im: sign * Math.sin(2 * Math.PI * x * flipped),
    }),
  );

export const polarityFlipped: Picture = {
  caption: captionOf(words.caption, {
    centimeters: told(speedOfSound * flipped * 100),
    late: told(flipped * 1000, 1),
    gain: signed(summed(1)(50)),
    lost: told(-summed(-1)(100), 1),
    lostDeep: told(-summed(-1)(50), 1),
  }),
  plots: [
    {
      across: frequencies(20, 10_000),
      up: levels(-30, 9, [-24, -12, 0]),
      curves: [
        curve('before', wave, (x) => Math.max(-60, summed(-1)(x))),
        curve('after', wave, (x) => Math.max(-60, summed(1)(x))),
      ],
      labels: [
        { words: words.samePolarity, at: [40, 6], below: 14, look: 'after' },
        { words: words.oneFlipped, at: [110, -14], look: 'before' },
      ],
    },
  ],
};
