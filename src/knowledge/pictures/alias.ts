import { aliasOf } from '../physics/sampling.ts';
import { swing, time } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { hertz, told } from './words.ts';

const rate = 48_000;
const tone = 30_000;
const alias = aliasOf(tone, rate);
const dots = Array.from({ length: 11 }, (_, index) => index / rate);

export const aliasing: Picture = {
  caption: `A tone of ${hertz(tone)}, the dashed line, is measured ${told(rate)} times a second without a filter before. The dots are all that is kept. They lie just as well on a tone of ${hertz(alias)}, the thick line, and that is what comes back: a pitch that nobody played. Everything above half the rate, ${hertz(rate / 2)}, is mirrored down like this, so converters take it out first.`,
  plots: [
    {
      across: time(0.21, [0, 0.05, 0.1, 0.15, 0.2]),
      up: swing(1.4),
      curves: [
        curve('before', evenly(0, 0.21, 500), (x) => Math.cos((2 * Math.PI * tone * x) / 1000)),
        curve('after', evenly(0, 0.21, 400), (x) => Math.cos((2 * Math.PI * alias * x) / 1000)),
      ],
      dots: [{ look: 'after', at: dots.map((x) => [x * 1000, Math.cos(2 * Math.PI * tone * x)]) }],
    },
  ],
};
