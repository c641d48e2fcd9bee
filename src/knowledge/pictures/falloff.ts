import { decibels } from '../physics/decibels.ts';
import { lossBy } from '../physics/distance.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const [near, gone] = [1, 40];
const share = (x: number) => (x <= near ? 1 : (gone - x) / (gone - near));
const middle = (near + gone) / 2;
const game = evenly(1, 39.9, 300);

export const falloffs: Picture = {
  caption: `Outdoors a small source loses 6 dB each time the distance doubles, ${told(lossBy(32))} dB by 32 m: the dashed line. In a game you draw the curve yourself. This one fades evenly from full at ${near} m to nothing at ${gone} m. Halfway, at ${told(middle, 1)} m, it has lost only ${told(-decibels(share(middle)))} dB where the world would have taken ${told(lossBy(middle))}. So it stays loud for a long way and then is suddenly gone.`,
  plots: [
    {
      across: {
        name: 'Distance',
        from: 0,
        to: 40,
        ticks: ticks([0, 10, 20, 30, 40], (one) => `${one} m`),
      },
      up: levels(-42, 4, [-36, -24, -12, 0]),
      curves: [
        curve('before', evenly(1, 40, 200), (x) => -lossBy(x)),
        curve('after', game, (x) => decibels(share(x))),
      ],
      dots: [{ look: 'after', at: [[middle, decibels(share(middle))]] }],
      labels: [
        { words: 'drawn in the game', at: [18, -3], look: 'after', below: -4 },
        { words: 'outdoors', at: [11, -24], look: 'before' },
      ],
    },
  ],
};
