import { aliasOf } from '../physics/sampling.ts';
import { swing, time } from './axes.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, hertz, told } from './words.ts';
import { aliasing as words } from '../../words/pictures/signals.ts';

const rate = 48_000;
const tone = 30_000;
const alias = aliasOf(tone, rate);
const dots = Array.from({ length: 11 }, (_, index) => index / rate);

export const aliasing: Picture = {
  caption: captionOf(words.caption, {
    tone: hertz(tone),
    rate: told(rate),
    alias: hertz(alias),
    half: hertz(rate / 2),
  }),
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
