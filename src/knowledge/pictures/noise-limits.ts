import { hoursAt, niosh, osha } from '../physics/exposure.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { ticks, told } from './words.ts';

const loud = evenly(80, 110, 60);

/** A time in hours as a sentence has it. */
function spoken(hours: number): string {
  if (hours < 1) return `${told(hours * 60)} minutes`;
  return hours === 1 ? '1 hour' : `${told(hours)} hours`;
}

export const noiseLimits: Picture = {
  caption: `How long you may be in noise on one day. The thick line is what NIOSH advises: at most 8 hours at ${niosh.level} dBA, and half the time for every ${niosh.exchange} dB more. That is ${spoken(hoursAt(94, niosh))} at 94 dBA and ${spoken(hoursAt(100, niosh))} at 100. The dashed line is the law in the US, OSHA's limit: 8 hours at ${osha.level} dBA, and half for every ${osha.exchange} dB more. At 100 dBA that is ${spoken(hoursAt(100, osha))}, ${told(hoursAt(100, osha) / hoursAt(100, niosh))} times as long.`,
  plots: [
    {
      across: {
        name: 'Level, dBA',
        from: 80,
        to: 110,
        ticks: ticks([80, 85, 90, 95, 100, 105, 110]),
      },
      up: {
        name: 'Hours',
        from: 1 / 36,
        to: 16,
        doubling: true,
        ticks: [...ticks([1, 2, 4, 8]), { at: 1 / 2, words: '½' }, { at: 1 / 4, words: '¼' }],
      },
      curves: [
        curve(
          'before',
          loud.filter((level) => level >= osha.level),
          (x) => hoursAt(x, osha),
        ),
        curve('after', loud, (x) => hoursAt(x, niosh)),
      ],
      dots: [
        { look: 'after', at: [94, 100].map((x) => [x, hoursAt(x, niosh)]) },
        { look: 'before', at: [[100, hoursAt(100, osha)]] },
      ],
      labels: [
        { words: 'NIOSH', at: [89, 1.6], side: 'end', look: 'after' },
        { words: 'OSHA', at: [102, 2.4], look: 'before' },
      ],
    },
  ],
};
