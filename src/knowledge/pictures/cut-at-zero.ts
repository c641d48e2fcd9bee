import { sine } from '../physics/waves.ts';
import { swing, time } from './axes.ts';
import { evenly, line } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';
import { cutAtZero as words } from '../../words/pictures/signals.ts';

/** A cut from one tone to another at a time in ms, the second starting from a point of its wave. */
const [low, high] = [150, 200];

function cutPlot(name: string, at: number, phase: number): Plot {
  const before = (x: number) => sine(high)(x / 1000);
  const after = (x: number) => sine(low, phase)((x - at) / 1000);
  return {
    name,
    height: 160,
    across: time(20, [0, 10, 20]),
    up: swing(1.3),
    curves: [
      line('limit', [at, -1.3], [at, 1.3]),
      {
        look: 'after',
        pieces: [
          [
            ...evenly(0, at, 150).map((x): Point => [x, before(x)]),
            ...evenly(at, 20, 150).map((x): Point => [x, after(x)]),
          ],
        ],
      },
    ],
    dots: [
      {
        look: 'before',
        at: [
          [at, before(at)],
          [at, after(at)],
        ],
      },
    ],
  };
}

const [atPeak, atZero] = [(2.25 * 1000) / high, (2 * 1000) / high];

export const cutAtZero: Picture = {
  caption: words.caption,
  plots: [cutPlot(words.clicks, atPeak, -Math.PI / 2), cutPlot(words.runsOn, atZero, 0)],
};
