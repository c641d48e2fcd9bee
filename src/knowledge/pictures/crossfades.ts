import { equalGain, equalPower, levelWithin } from '../physics/fades.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture, Plot } from './picture.ts';
import { ticks, told } from './words.ts';

const points = evenly(0, 1, 100);
const fadePlot = (name: string, alike: number): Plot => ({
  name,
  height: 170,
  across: {
    name: 'Through the fade',
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
    { words: 'equal gain', at: [0.5, alike ? 0 : -3], side: 'middle', below: 14, look: 'before' },
    { words: 'equal power', at: [0.5, alike ? 3 : 0], side: 'middle', below: -12, look: 'after' },
  ],
});

export const crossfadeLevels: Picture = {
  caption: `The level through a crossfade between two clips that are equally loud. First picture: two different sounds, such as the noise of two takes. Equal gain, where one goes down as evenly as the other comes up, leaves a hole of ${told(-levelWithin(equalGain, 0.5, 0))} dB in the middle. Equal power keeps the level. Second picture: the same sound on both sides, such as two halves of one held note. Now equal gain is right, and equal power makes a bump of ${told(levelWithin(equalPower, 0.5, 1))} dB.`,
  plots: [fadePlot('Two different sounds', 0), fadePlot('The same sound', 1)],
};
