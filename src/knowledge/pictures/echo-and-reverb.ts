import { decibels } from '../physics/decibels.ts';
import { levels } from './axes.ts';
import { line, stems } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { echoAndReverb as words } from '../../words/pictures/rooms.ts';

const echo = { every: 0.4, feedback: 0.5 };
const reverb = { after: 0.05, seconds: 1.5 };
const repeats = [0, 1, 2, 3, 4, 5].map((count): Point => [
  count * echo.every,
  count * decibels(echo.feedback),
]);

export const echoAndReverb: Picture = {
  caption: captionOf(words.caption, {
    every: echo.every * 1000,
    feedback: echo.feedback * 100,
    softer: told(-decibels(echo.feedback)),
    predelay: reverb.after * 1000,
    decay: reverb.seconds,
  }),
  plots: [
    {
      across: {
        name: words.timeSeconds,
        from: -0.03,
        to: 2.05,
        ticks: ticks([0, 0.4, 0.8, 1.2, 1.6, 2]),
      },
      up: levels(-62, 4, [-60, -40, -20, 0]),
      curves: [
        line('before', [reverb.after, -10], [reverb.after + (50 / 60) * reverb.seconds, -60]),
        stems('after', -62, repeats),
      ],
      dots: [{ look: 'after', at: repeats }],
      labels: [
        { words: words.echo, at: [0.86, -12], below: -4, look: 'after' },
        { words: words.reverb, at: [0.85, -36], side: 'start', below: -6, look: 'before' },
      ],
    },
  ],
};
