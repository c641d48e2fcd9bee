import { bell, gainAt, qOfOctaves, responseAt } from '../physics/biquad.ts';
import { times, turned } from '../physics/complex.ts';
import { amplitudeOf } from '../physics/decibels.ts';
import { rung } from '../physics/loop.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

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
  caption: `A wedge is heard by the microphone that feeds it, and one trip around takes ${loop.seconds * 1000} ms. At 1 kHz the sound comes back only ${told(below)} dB weaker each time, so that pitch stands ${told(heardAt(false)(1000))} dB above what it would be without the wedge, the dashed line. It hangs on after each word. At 0 dB it would howl. A cut of 6 dB, a third of an octave wide, brings it down to ${told(heardAt(true)(1000))} dB, and the rest of the voice hardly changes.`,
  plots: [
    {
      across: pitches(400, 1600, [500, 1000, 1500]),
      up: levels(-6, 22, [0, 6, 12, 18]),
      curves: [
        curve('before', evenly(400, 1600, 600), heardAt(false)),
        curve('after', evenly(400, 1600, 600), heardAt(true)),
      ],
      labels: [
        { words: 'ringing', at: [1025, 17], look: 'before' },
        { words: 'with the cut', at: [1140, 4], below: -8, look: 'after' },
      ],
    },
  ],
};
