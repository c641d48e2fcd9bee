import { notchesOf, withCopies } from '../physics/arrivals.ts';
import { lossBy, speedOfSound } from '../physics/distance.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { hertz, signed, ticks, told } from './words.ts';

const listed = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const later = 0.001;
const far = -lossBy(3);
const notches = notchesOf(later, 4);
const both = (level: number) => (x: number) => withCopies([{ delay: later, level }], x);

export const twoMicrophones: Picture = {
  caption: `A voice reaches two open microphones, the second ${later * 1000} ms later, which is ${told(speedOfSound * later * 100)} cm (${told((speedOfSound * later) / 0.0254, 1)} in) farther away. If both are equally loud, the two cancel at ${listed(notches.map((one) => told(one)))} Hz and add up to ${signed(both(0)(1000))} dB between: a comb, the dashed line. If the second is three times as far from the voice as the first, it hears ${told(-far, 1)} dB less of it. Then the sum only wavers between ${signed(both(far)(500))} and ${signed(both(far)(1000))} dB.`,
  plots: [
    {
      across: {
        name: 'Frequency',
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
        { words: 'equally loud', at: [2560, -17], look: 'before' },
        { words: '3 times as far', at: [2000, -5], side: 'middle', look: 'after' },
      ],
    },
  ],
};
