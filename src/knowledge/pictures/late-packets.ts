import { randomFrom } from '../physics/noise.ts';
import { line } from './parts.ts';
import type { Picture, Point } from './picture.ts';
import { ticks } from './words.ts';

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
  caption: `${packets.length} packets of sound, one each millisecond, and how long each was on its way. Most take a fraction of a millisecond, some wait behind other traffic. A receiver set to ${tight} ms, the dotted line, plays on without those that come later: ${lateFor(tight).length} here, the rings, each a gap you hear. Set to ${roomyBuffer} ms, the thick line, it waits longer and loses ${lateFor(roomyBuffer).length === 0 ? 'none' : lateFor(roomyBuffer).length}. The price is that everything comes ${roomyBuffer - tight} ms later. The times are made up for the picture.`,
  plots: [
    {
      across: { name: 'Sent at, ms', from: -1, to: 40, ticks: ticks([0, 10, 20, 30, 40]) },
      up: { name: 'On its way, ms', from: 0, to: 2.4, ticks: ticks([0, 1, 2]) },
      curves: [
        line('limit', [-1, tight], [40, tight]),
        line('after', [-1, roomyBuffer], [40, roomyBuffer]),
      ],
      dots: [
        { look: 'after', at: packets.filter(([, took]) => took <= tight) },
        { look: 'before', at: lateFor(tight) },
      ],
      labels: [
        { words: `waits ${tight} ms`, at: [39.5, tight], side: 'end', below: -10, look: 'limit' },
        {
          words: `waits ${roomyBuffer} ms`,
          at: [39.5, roomyBuffer],
          side: 'end',
          below: -12,
          look: 'after',
        },
      ],
    },
  ],
};
