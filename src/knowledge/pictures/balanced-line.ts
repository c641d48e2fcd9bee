import { sine } from '../physics/waves.ts';
import { time } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { balancedLine as words } from '../../words/pictures/signals.ts';

const mains = 60;
const signal = sine(200);
const picked = (seconds: number) => 0.5 * sine(mains, 1)(seconds) + 0.15 * sine(1500)(seconds);
const lanes = { hot: 8.2, cold: 4.6, out: 0 };
const flow = evenly(0, 20, 300);

export const balancedLine: Picture = {
  caption: words.caption,
  plots: [
    {
      height: 260,
      across: time(20, [0, 5, 10, 15, 20]),
      up: {
        name: '',
        from: -2.4,
        to: 10.2,
        ticks: [
          { at: lanes.hot, words: words.hot },
          { at: lanes.cold, words: words.cold },
          { at: lanes.out, words: words.out },
        ],
      },
      curves: [
        curve('before', flow, (x) => lanes.hot + signal(x / 1000) + picked(x / 1000)),
        curve('before', flow, (x) => lanes.cold - signal(x / 1000) + picked(x / 1000)),
        curve('after', flow, (x) => lanes.out + 2 * signal(x / 1000)),
      ],
    },
  ],
};
