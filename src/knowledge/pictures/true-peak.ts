import { decibels } from '../physics/decibels.ts';
import { sine } from '../physics/waves.ts';
import { swing, time } from './axes.ts';
import { curve, evenly, line } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, hertz, told } from './words.ts';
import { truePeak as words } from '../../words/pictures/signals.ts';

const rate = 48_000;
const peaky = rate / 4;
const between = (seconds: number) => Math.SQRT2 * sine(peaky, Math.PI / 4)(seconds);
const points = Array.from({ length: 13 }, (_, index) => index / rate);

export const truePeak: Picture = {
  caption: captionOf(words.caption, {
    tone: hertz(peaky),
    rate: hertz(rate),
    over: told(decibels(Math.SQRT2), 1),
  }),
  plots: [
    {
      across: time(0.25, [0, 0.05, 0.1, 0.15, 0.2, 0.25]),
      up: swing(1.75, [-1, 0, 1], words.fullScale),
      curves: [
        line('limit', [0, 1], [0.25, 1]),
        line('limit', [0, -1], [0.25, -1]),
        curve('after', evenly(0, 0.25, 400), (x) => between(x / 1000)),
      ],
      dots: [{ look: 'before', at: points.map((x) => [x * 1000, between(x)]) }],
    },
  ],
};
