import { pairDelay, pairLevel } from '../physics/directions.ts';
import { levels } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Axis, Picture } from './picture.ts';
import { millis, ticks, told } from './words.ts';

const turn = evenly(0, 90, 90);
const degrees: Axis = {
  name: 'From the front',
  from: 0,
  to: 90,
  ticks: ticks([0, 30, 60, 90], (one) => `${one}°`),
};

const pairs = { coincident: 45, angled: 55, apart: 0.17, spaced: 0.4 };

export const stereoPairs: Picture = {
  caption: `A sound moves from the front to the side of a pair of microphones. Two cardioids at one point, each turned out ${pairs.coincident}°, tell the sides apart by level alone: at ${pairs.coincident}° one hears ${told(pairLevel(45, pairs.coincident))} dB more. Two omnis ${pairs.spaced * 100} cm apart do it by time alone, ${told(millis(pairDelay(45, pairs.spaced)), 1)} ms there. Cardioids ${pairs.apart * 100} cm apart and turned out ${pairs.angled}°, as French radio devised them (ORTF), use some of both: ${told(pairLevel(45, pairs.angled))} dB and ${told(millis(pairDelay(45, pairs.apart)), 1)} ms.`,
  plots: [
    {
      name: 'Level',
      across: degrees,
      up: levels(-2, 21, [0, 5, 10, 15, 20], 'dB'),
      curves: [
        curve('before', [0, 90], () => 0),
        curve('part', turn, (x) => pairLevel(x, pairs.coincident)),
        curve('after', turn, (x) => pairLevel(x, pairs.angled)),
      ],
      labels: [
        { words: 'ORTF', at: [66, 14], side: 'end', look: 'after' },
        { words: 'one point', at: [56, 4.6] },
        { words: 'apart', at: [56, 0], below: -12, look: 'before' },
      ],
    },
    {
      name: 'Time',
      across: degrees,
      up: { name: 'ms', from: -0.1, to: 1.25, ticks: ticks([0, 0.5, 1]) },
      curves: [
        curve('before', turn, (x) => millis(pairDelay(x, pairs.spaced))),
        curve('part', [0, 90], () => 0),
        curve('after', turn, (x) => millis(pairDelay(x, pairs.apart))),
      ],
      labels: [
        { words: 'ORTF', at: [60, 0.3], look: 'after' },
        { words: 'one point', at: [88, 0], side: 'end', below: -12 },
        { words: 'apart', at: [42, 0.85], side: 'end', look: 'before' },
      ],
    },
  ],
};
