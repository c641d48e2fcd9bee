import { gainAt, notch } from '../physics/biquad.ts';
import { levels, pitches } from './axes.ts';
import { curve, evenly, stems } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { humNotches as words } from '../../words/pictures/filters.ts';

const hum = [60, 120, 180, 240];
const narrow = 20;
const notches = hum.map((frequency) => notch({ frequency, q: narrow }));
const keeps = (frequency: number) => told(-gainAt(notches, frequency), 1);

export const humNotches: Picture = {
  caption: captionOf(words.caption, {
    width: narrow,
    low: keeps(98),
    near: keeps(116.5),
  }),
  plots: [
    {
      across: pitches(40, 260, hum),
      up: levels(-24, 3, [-20, -10, 0]),
      curves: [
        stems(
          'before',
          -24,
          hum.map((x) => [x, 0]),
        ),
        curve('after', evenly(40, 260, 880), (x) => Math.max(-40, gainAt(notches, x))),
      ],
      dots: [{ look: 'after', at: [98, 116.5].map((x) => [x, gainAt(notches, x)]) }],
      labels: [
        { words: words.noteG, at: [98, 0], side: 'middle', below: -14 },
        { words: words.noteB, at: [114, -2.3], side: 'end', below: 12 },
      ],
    },
  ],
};
