import { sine } from '../physics/waves.ts';
import { swing, time } from './axes.ts';
import { evenly, line } from './parts.ts';
import type { Picture, Plot, Point } from './picture.ts';

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
  caption: `Two recordings are joined at the dotted line. First picture: the cut falls on the top of one wave and the bottom of the next. Between two samples the loudspeaker must jump by the whole height of the wave, and you hear a click. Second picture: both are cut where the wave crosses zero on its way up. The line runs on without a step, and nothing clicks. A crossfade of a few milliseconds does the same where no crossing fits.`,
  plots: [cutPlot('Clicks', atPeak, -Math.PI / 2), cutPlot('Runs on', atZero, 0)],
};
