import { earDelay, headRadius, pairDelay } from '../physics/directions.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { millis, minus, ticks, told } from './words.ts';

const sides = evenly(-90, 90, 120);
const signedDelay = (of: (angle: number) => number) => (x: number) =>
  millis(Math.sign(x) * of(Math.abs(x)));

export const betweenEars: Picture = {
  caption: `The ear on the far side hears a sound later, and from that you know the side. The thick line is the time between the ears of a round head of ${headRadius * 100} cm radius, by the formula of Woodworth, which holds best for high pitches. It is nothing from the front and ${told(millis(earDelay(90)), 2)} ms from straight to one side. Two microphones as far apart as the ears, with no head between, give only ${told(millis(pairDelay(90, 2 * headRadius)), 2)} ms, the dashed line, because sound need not go around anything. Near the front the line is steepest: there you tell directions best.`,
  plots: [
    {
      across: {
        name: 'Direction',
        from: -90,
        to: 90,
        ticks: [
          { at: -90, words: 'left' },
          { at: -45, words: '45°' },
          { at: 0, words: 'front' },
          { at: 45, words: '45°' },
          { at: 90, words: 'right' },
        ],
      },
      up: {
        name: 'Right ear first, ms',
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
        { words: 'with a head', at: [40, 0.5], side: 'end', look: 'after' },
        { words: 'without', at: [52, 0.3], look: 'before' },
      ],
    },
  ],
};
