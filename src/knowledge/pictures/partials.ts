import { centsOff } from '../physics/tuning.ts';
import { evenly, line, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, signed, ticks, told } from './words.ts';
import { partials as words } from '../../words/pictures/filters.ts';

const partial = evenly(1, 8, 7);
const fundamental = 110;

export const partials: Picture = {
  caption: captionOf(words.caption, {
    fundamental,
    third: told(centsOff(3)),
    fifth: told(-centsOff(5)),
    seventh: told(-centsOff(7)),
  }),
  plots: [
    {
      height: 180,
      across: {
        name: words.partial,
        from: 0.5,
        to: 8.5,
        ticks: ticks(partial, (one) => String(one)),
      },
      up: { name: words.cents, from: -40, to: 14, ticks: ticks([-30, -20, -10, 0], signed) },
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
        { words: words.noteE, at: [3, 2], side: 'middle', below: -14 },
        { words: words.noteC, at: [5, -14], side: 'middle', below: 16 },
        { words: words.aPianoKey, at: [8.4, 0], side: 'end', below: -14, look: 'before' },
      ],
    },
  ],
};
