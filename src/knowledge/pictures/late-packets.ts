import { randomFrom } from '../physics/noise.ts';
import { line } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, ticks } from './words.ts';
import { latePackets as words } from '../../words/pictures/signals.ts';

const random = randomFrom(7);

/** Packets, one a millisecond, each with the time it took in ms: a fixed part, and now and then a queue. */
const packets = Array.from({ length: 40 }, (_, index): Point => [
  index,
  0.25 - 0.28 * Math.log(1 - random() * 0.998),
]);

const [tight, roomyBuffer] = [1, 2];

/** Packets that took longer than a receiver waits. */
const lateFor = (wait: number): readonly Point[] => packets.filter(([, took]) => took > wait);

export const latePackets: Picture = {
  caption: captionOf(words.caption, {
    packets: packets.length,
    tight,
    lost: lateFor(tight).length,
    roomy: roomyBuffer,
    lostThen: lateFor(roomyBuffer).length || words.none,
    later: roomyBuffer - tight,
  }),
  plots: [
    {
      across: { name: words.sentAtMs, from: -1, to: 40, ticks: ticks([0, 10, 20, 30, 40]) },
      up: { name: words.onItsWayMs, from: 0, to: 2.4, ticks: ticks([0, 1, 2]) },
      curves: [
        line('limit', [-1, tight], [40, tight]),
        line('after', [-1, roomyBuffer], [40, roomyBuffer]),
      ],
      dots: [
        { look: 'after', at: packets.filter(([, took]) => took <= tight) },
        { look: 'before', at: lateFor(tight) },
      ],
      labels: [
        { words: words.waits(tight), at: [39.5, tight], side: 'end', below: -10, look: 'limit' },
        {
          words: words.waits(roomyBuffer),
          at: [39.5, roomyBuffer],
          side: 'end',
          below: -12,
          look: 'after',
        },
      ],
    },
  ],
};
