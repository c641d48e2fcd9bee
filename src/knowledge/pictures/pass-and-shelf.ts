import { gainAt, highPass, highShelf } from '../physics/biquad.ts';
import { frequencies, levels } from './axes.ts';
import { curve, doubling } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { passAndShelf as words } from '../../words/pictures/filters.ts';

const all = doubling(20, 20_000, 360);
const pass = highPass({ frequency: 80 });
const shelf = highShelf({ frequency: 8000, gain: 4 });
const lost = (frequency: number) => told(-gainAt([pass], frequency));

export const passAndShelf: Picture = {
  caption: captionOf(words.caption, {
    lost: lost(80),
    octave: lost(40),
    half: told(gainAt([shelf], 8000), 1),
  }),
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
        { words: words.highPass, at: [90, -6], look: 'after' },
        { words: words.shelf, at: [7000, 4.5], side: 'end', look: 'after' },
        { words: words.flat, at: [20_000, 0], side: 'end', below: 14, look: 'before' },
      ],
    },
  ],
};
