import { corner, lowPassed } from '../physics/circuits.ts';
import { feet } from '../physics/distance.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, hertz, told } from './words.ts';
import { cableLoss as words } from '../../words/pictures/levels.ts';

const cable = { meters: 16, farads: 100e-12 };
const capacity = cable.meters * cable.farads;
const [weak, strong] = [corner(10_000, capacity), corner(100, capacity)];
const heard = doubling(100, 20_000, 120);

export const cableLoss: Picture = {
  caption: captionOf(words.caption, {
    meters: cable.meters,
    feet: told(cable.meters * feet),
    capacity: told(capacity * 1e9, 1),
    corner: hertz(weak),
    loss: told(-lowPassed(20_000, weak), 1),
  }),
  plots: [
    {
      across: frequencies(100),
      up: levels(-9, 2, [-6, -3, 0]),
      curves: [
        curve('before', heard, (x) => lowPassed(x, weak)),
        curve('after', heard, (x) => lowPassed(x, strong)),
      ],
      labels: [
        { words: words.strong, at: [110, 0], below: -12, look: 'after' },
        { words: words.weak, at: [7500, -3], side: 'end', look: 'before' },
      ],
    },
  ],
};
