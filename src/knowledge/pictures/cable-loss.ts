import { corner, lowPassed } from '../physics/circuits.ts';
import { feet } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { hertz, told } from './words.ts';

const cable = { meters: 16, farads: 100e-12 };
const capacity = cable.meters * cable.farads;
const [weak, strong] = [corner(10_000, capacity), corner(100, capacity)];
const heard = doubling(100, 20_000, 120);

export const cableLoss: Picture = {
  caption: `${cable.meters} m (${told(cable.meters * feet)} ft) of cable hold about ${told(capacity * 1e9, 1)} nanofarads, at 100 picofarads a meter. Behind an output of 10 kilohms, which is weak, that is a filter: 3 dB down at ${hertz(weak)}, and ${told(-lowPassed(20_000, weak), 1)} dB at 20 kHz, so the sound is dull. Behind an output of 100 ohms the same cable takes nothing that anybody could hear.`,
  plots: [
    {
      across: frequencies(100),
      up: levels(-9, 2, [-6, -3, 0]),
      curves: [
        curve('before', heard, (x) => lowPassed(x, weak)),
        curve('after', heard, (x) => lowPassed(x, strong)),
      ],
      labels: [
        { words: '100 ohms', at: [110, 0], below: -12, look: 'after' },
        { words: '10 kilohms', at: [7500, -3], side: 'end', look: 'before' },
      ],
    },
  ],
};
