import { sizeOf } from '../physics/complex.ts';
import { crossoverAt, crossoverSum } from '../physics/crossover.ts';
import { decibels } from '../physics/decibels.ts';
import { feet, speedOfSound } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

const cross = 100;
const half = 1 / (2 * cross);
const low = doubling(20, 500, 400);
const part = (which: 'low' | 'high') => (x: number) =>
  decibels(sizeOf(crossoverAt(x, cross)[which]));

export const crossoverInTime: Picture = {
  caption: `A subwoofer and a main loudspeaker share the range at ${cross} Hz, where each plays ${told(-part('low')(cross))} dB down, the thin lines (a Linkwitz-Riley crossover of 24 dB an octave). In time, both together are level, the thick line. With the subwoofer ${told(half * 1000)} ms late, as far as sound goes in ${told(half * speedOfSound, 1)} m (${told(half * speedOfSound * feet, 1)} ft), they are half a wave apart at ${cross} Hz and cancel there, the dashed line. No equalizer fills that hole.`,
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
        { words: 'sub', at: [190, -24], below: 0 },
        { words: 'main', at: [52, -24], side: 'end' },
        { words: 'in time', at: [21, 0], below: -12, look: 'after' },
        { words: `${told(half * 1000)} ms late`, at: [104, -17], look: 'before' },
      ],
    },
  ],
};
