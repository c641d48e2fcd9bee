import { sizeOf } from '../physics/complex.ts';
import { decibels } from '../physics/decibels.ts';
import { speedOfSound } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { signed, told } from './words.ts';

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
  caption: `Two microphones on one drum, one of them ${told(speedOfSound * flipped * 100)} cm farther away, so ${told(flipped * 1000, 1)} ms late. With the same polarity their sum gains ${signed(summed(1)(50))} dB in the bass. With one of them flipped, 100 Hz loses ${told(-summed(-1)(100), 1)} dB against one microphone alone and 50 Hz ${told(-summed(-1)(50), 1)} dB: the drum turns thin. Higher up, where ${told(flipped * 1000, 1)} ms are half a wave or more, it can be the other way around, so listen to both.`,
  plots: [
    {
      across: frequencies(20, 10_000),
      up: levels(-30, 9, [-24, -12, 0]),
      curves: [
        curve('before', wave, (x) => Math.max(-60, summed(-1)(x))),
        curve('after', wave, (x) => Math.max(-60, summed(1)(x))),
      ],
      labels: [
        { words: 'same polarity', at: [40, 6], below: 14, look: 'after' },
        { words: 'one flipped', at: [110, -14], look: 'before' },
      ],
    },
  ],
};
