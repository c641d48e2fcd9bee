import { bell, gainAt, qOfOctaves, responseAt } from '../physics/biquad.ts';
import { times, turned } from '../physics/complex.ts';
import { amplitudeOf } from '../physics/decibels.ts';
import { rung } from '../physics/loop.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { ringing as words } from '../../words/pictures/filters.ts';

const loop = { seconds: 0.003, level: -10 };
const resonance = bell({ frequency: 1000, gain: 9, q: 3 });
const cure = bell({ frequency: 1000, gain: -6, q: qOfOctaves(1 / 3) });
const roundOf = (x: number, cured: boolean) => {
  const once = times(turned(amplitudeOf(loop.level), 0), responseAt(resonance, x));
  return cured ? times(once, responseAt(cure, x)) : once;
};

const heardAt = (cured: boolean) => (x: number) => rung(x, roundOf(x, cured), loop.seconds);
const below = -(loop.level + gainAt([resonance], 1000));

export const ringing: Picture = {
  caption: captionOf(words.caption, {
    trip: loop.seconds * 1000,
    weaker: told(below),
    peak: told(heardAt(false)(1000)),
    cured: told(heardAt(true)(1000)),
  }),
  plots: [
    {
      across: pitches(400, 1600, [500, 1000, 1500]),
      up: levels(-6, 22, [0, 6, 12, 18]),
      curves: [
        curve('before', evenly(400, 1600, 600), heardAt(false)),
        curve('after', evenly(400, 1600, 600), heardAt(true)),
      ],
      labels: [
        { words: words.ringing, at: [1025, 17], look: 'before' },
        { words: words.withTheCut, at: [1140, 4], below: -8, look: 'after' },
      ],
    },
  ],
};
