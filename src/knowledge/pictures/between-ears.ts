import { earDelay, headRadius, pairDelay } from '../physics/directions.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, millis, minus, ticks, told } from './words.ts';
import { betweenEars as words } from '../../words/pictures/rooms.ts';

const sides = evenly(-90, 90, 120);
const signedDelay = (of: (angle: number) => number) => (x: number) =>
  millis(Math.sign(x) * of(Math.abs(x)));

export const betweenEars: Picture = {
  caption: captionOf(words.caption, {
    radius: headRadius * 100,
    ears: told(millis(earDelay(90)), 2),
    microphones: told(millis(pairDelay(90, 2 * headRadius)), 2),
  }),
  plots: [
    {
      across: {
        name: words.direction,
        from: -90,
        to: 90,
        ticks: [
          { at: -90, words: words.left },
          { at: -45, words: '45°' },
          { at: 0, words: words.front },
          { at: 45, words: '45°' },
          { at: 90, words: words.right },
        ],
      },
      up: {
        name: words.rightEarFirst,
        from: -0.8,
        to: 0.8,
        ticks: ticks([-0.6, -0.3, 0, 0.3, 0.6], (one) => minus(one, 1)),
      },
      curves: [
        curve(
          'before',
          sides,
          signedDelay((x) => pairDelay(x, 2 * headRadius)),
        ),
        curve('after', sides, signedDelay(earDelay)),
      ],
      labels: [
        { words: words.withAHead, at: [40, 0.5], side: 'end', look: 'after' },
        { words: words.without, at: [52, 0.3], look: 'before' },
      ],
    },
  ],
};
