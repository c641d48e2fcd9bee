import { sumAtPhase } from '../physics/arrivals.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { signed, ticks, told } from './words.ts';

export const sumByPhase: Picture = {
  caption: `Two loudspeakers play the same tone equally loud. Left to right is how far one lags, in degrees of a wave, and upward what both together give beside one alone. In step they add ${signed(sumAtPhase(0))} dB. A quarter of a wave apart, 90°, it is ${signed(sumAtPhase(90))} dB. From 120° on the second one adds nothing and then takes away, and at 180° it cancels the first. At 100 Hz, 120° are ${told(1000 / 100 / 3, 1)} ms.`,
  plots: [
    {
      across: {
        name: 'Lag',
        from: 0,
        to: 180,
        ticks: ticks([0, 60, 90, 120, 180], (one) => `${one}°`),
      },
      up: levels(-24, 9, [-20, -10, 0, 6]),
      curves: [
        curve('before', [0, 180], () => 0),
        curve('after', evenly(0, 179.9, 600), sumAtPhase),
      ],
      dots: [{ look: 'after', at: [0, 90, 120].map((x) => [x, sumAtPhase(x)]) }],
      labels: [
        { words: 'both', at: [40, 5.7], below: 16, look: 'after' },
        { words: 'one alone', at: [4, 0], below: 14, look: 'before' },
      ],
    },
  ],
};
