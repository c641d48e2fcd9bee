import { decibels } from '../physics/decibels.ts';
import { levels } from './axes.ts';
import { line, stems } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { ticks, told } from './words.ts';

const echo = { every: 0.4, feedback: 0.5 };
const reverb = { after: 0.05, seconds: 1.5 };
const repeats = [0, 1, 2, 3, 4, 5].map((count): Point => [
  count * echo.every,
  count * decibels(echo.feedback),
]);

export const echoAndReverb: Picture = {
  caption: `One short sound at 0, and what two effects make of it. The echo, thick lines, repeats it every ${echo.every * 1000} ms. With ${echo.feedback * 100} percent fed back, each repeat is ${told(-decibels(echo.feedback))} dB softer than the one before. The reverb, the dashed line, begins after a pre-delay of ${reverb.after * 1000} ms and falls evenly, by 60 dB in its decay time of ${reverb.seconds} seconds. The pre-delay leaves the word clear before the tail begins.`,
  plots: [
    {
      across: {
        name: 'Time, seconds',
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
        { words: 'echo', at: [0.86, -12], below: -4, look: 'after' },
        { words: 'reverb', at: [0.85, -36], side: 'start', below: -6, look: 'before' },
      ],
    },
  ],
};
