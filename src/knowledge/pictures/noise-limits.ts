import { formatValue } from '../figures/format.ts';
import { hoursAt, niosh, osha } from '../physics/exposure.ts';
import { curve, evenly } from './parts.ts';
import type { Picture } from './picture.ts';
import { captionOf, told } from './words.ts';
import { noiseLimits as words } from '../../words/pictures/levels.ts';

/** From the level that NIOSH gives sixteen hours to: seven steps of 3 dB, each of which halves the time. */
const [quiet, loudest] = [82, 103];
const steps = [82, 85, 88, 91, 94, 97, 100, 103];
const loud = evenly(quiet, loudest, 42);

/** Parts of an hour as an axis has them. */
const parts: Readonly<Record<number, string>> = { 0.5: '½', 0.25: '¼', 0.125: '⅛' };

/** A time in hours as a sentence has it. */
function spoken(hours: number): string {
  return hours < 1
    ? formatValue(Math.round(hours * 60), 'minutes')
    : formatValue(Math.round(hours), 'hours');
}

export const noiseLimits: Picture = {
  caption: captionOf(words.caption, {
    niosh: niosh.level,
    nioshStep: niosh.exchange,
    at94: spoken(hoursAt(94, niosh)),
    at100: spoken(hoursAt(100, niosh)),
    osha: osha.level,
    oshaStep: osha.exchange,
    oshaAt100: spoken(hoursAt(100, osha)),
    times: told(hoursAt(100, osha) / hoursAt(100, niosh)),
  }),
  plots: [
    {
      across: {
        name: words.levelDba,
        from: quiet,
        to: loudest,
        ticks: steps.map((at, step) => ({ at, words: told(at), wide: step % 2 === 1 })),
      },
      up: {
        name: words.hoursADay,
        from: hoursAt(loudest, niosh),
        to: hoursAt(quiet, niosh),
        doubling: true,
        ticks: steps.map((level) => {
          const hours = hoursAt(level, niosh);
          return { at: hours, words: parts[hours] ?? told(hours) };
        }),
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
        { words: 'OSHA', at: [98, 3.4], look: 'before' },
      ],
    },
  ],
};
