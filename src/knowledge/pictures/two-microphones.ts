import { notchesOf, withCopies } from '../physics/arrivals.ts';
import { lossBy, speedOfSound } from '../physics/distance.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, hertz, signed, ticks, told } from './words.ts';
import { twoMicrophones as words } from '../../words/pictures/filters.ts';

const listed = (all: readonly string[]) =>
  words.listed(all.slice(0, -1).join(', '), all.at(-1) ?? '');
const later = 0.001;
const far = -lossBy(3);
const notches = notchesOf(later, 4);
const both = (level: number) => (x: number) => withCopies([{ delay: later, level }], x);

export const twoMicrophones: Picture = {
  caption: captionOf(words.caption, {
    late: later * 1000,
    centimeters: told(speedOfSound * later * 100),
    inches: told((speedOfSound * later) / 0.0254, 1),
    notches: listed(notches.map((one) => told(one))),
    peak: signed(both(0)(1000)),
    less: told(-far, 1),
    low: signed(both(far)(500)),
    high: signed(both(far)(1000)),
  }),
  plots: [
    {
      across: {
        name: words.frequency,
        from: 0,
        to: 4000,
        ticks: ticks([0, 1000, 2000, 3000, 4000], (one) => (one === 0 ? '0' : hertz(one))),
      },
      up: levels(-24, 9, [-20, -10, 0]),
      curves: [
        curve('before', evenly(0, 4000, 800), (x) => Math.max(-60, both(0)(x))),
        curve('after', evenly(0, 4000, 400), both(far)),
      ],
      labels: [
        { words: words.equallyLoud, at: [2560, -17], look: 'before' },
        { words: words.threeTimes, at: [2000, -5], side: 'middle', look: 'after' },
      ],
    },
  ],
};
