import { centsOff } from '../physics/tuning.ts';
import { evenly, line, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { signed, ticks, told } from './words.ts';

const partial = evenly(1, 8, 7);
const fundamental = 110;

export const partials: Picture = {
  caption: `A string tuned to A at ${fundamental} Hz also sounds at 2, 3, 4 times that and so on. Left to right are these partials, upward how far each is from the nearest key of a piano, in cents, hundredths of a half step. The octaves 2, 4 and 8 fit. The third partial, an E, is ${told(centsOff(3))} cents sharp of the key, the fifth, a C-sharp, ${told(-centsOff(5))} flat, and the seventh ${told(-centsOff(7))} flat: between the keys. That is why a pure third in a choir is not the one on a piano.`,
  plots: [
    {
      height: 180,
      across: { name: 'Partial', from: 0.5, to: 8.5, ticks: ticks(partial, (one) => String(one)) },
      up: { name: 'Cents', from: -40, to: 14, ticks: ticks([-30, -20, -10, 0], signed) },
      curves: [
        line('before', [0.5, 0], [8.5, 0]),
        stems(
          'after',
          0,
          partial
            .filter((one) => Math.abs(centsOff(one)) > 0.01)
            .map((one) => [one, centsOff(one)]),
        ),
      ],
      dots: [{ look: 'after', at: partial.map((one) => [one, centsOff(one)]) }],
      labels: [
        { words: 'E', at: [3, 2], side: 'middle', below: -14 },
        { words: 'C♯', at: [5, -14], side: 'middle', below: 16 },
        { words: 'a piano key', at: [8.4, 0], side: 'end', below: -14, look: 'before' },
      ],
    },
  ],
};
