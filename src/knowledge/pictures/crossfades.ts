import { equalGain, equalPower, levelWithin } from '../physics/fades.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture, Plot } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { crossfadeLevels as words } from '../../words/pictures/levels.ts';

const points = evenly(0, 1, 100);
const fadePlot = (name: string, alike: number): Plot => ({
  name,
  height: 170,
  across: {
    name: words.throughTheFade,
    from: 0,
    to: 1,
    ticks: ticks([0, 0.5, 1], (one) => ['start', 'middle', 'end'][one * 2] ?? ''),
  },
  up: levels(-5, 5, [-3, 0, 3], 'dB'),
  curves: [
    curve('before', points, (x) => levelWithin(equalGain, x, alike)),
    curve('after', points, (x) => levelWithin(equalPower, x, alike)),
  ],
  labels: [
    {
      words: words.equalGain,
      at: [0.5, alike ? 0 : -3],
      side: 'middle',
      below: 14,
      look: 'before',
    },
    {
      words: words.equalPower,
      at: [0.5, alike ? 3 : 0],
      side: 'middle',
      below: -12,
      look: 'after',
    },
  ],
});

export const crossfadeLevels: Picture = {
  caption: captionOf(words.caption, {
    hole: told(-levelWithin(equalGain, 0.5, 0)),
    bump: told(levelWithin(equalPower, 0.5, 1)),
  }),
  plots: [fadePlot(words.twoDifferentSounds, 0), fadePlot(words.theSameSound, 1)],
};
