import { gainAt, highPass, highShelf } from '../physics/biquad.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { told } from './words.ts';

const all = doubling(20, 20_000, 360);
const pass = highPass({ frequency: 80 });
const shelf = highShelf({ frequency: 8000, gain: 4 });
const lost = (frequency: number) => told(-gainAt([pass], frequency));

export const passAndShelf: Picture = {
  caption: `A high-pass at 80 Hz takes away rumble and stage thump: ${lost(80)} dB at 80 Hz itself and ${lost(40)} dB an octave below it. A high shelf of 4 dB lifts all of the treble. At 8 kHz, the figure on its knob, it has reached half, ${told(gainAt([shelf], 8000), 1)} dB. Between the two the sound is left as it was.`,
  plots: [
    {
      across: frequencies(),
      up: levels(-20, 8, [-18, -12, -6, 0, 6]),
      curves: [
        curve('before', [20, 20_000], () => 0),
        curve('after', all, (x) => gainAt([pass, shelf], x)),
      ],
      dots: [{ look: 'after', at: [80, 8000].map((x) => [x, gainAt([pass, shelf], x)]) }],
      labels: [
        { words: 'high-pass', at: [90, -6], look: 'after' },
        { words: 'shelf', at: [7000, 4.5], side: 'end', look: 'after' },
        { words: 'flat', at: [20_000, 0], side: 'end', below: 14, look: 'before' },
      ],
    },
  ],
};
