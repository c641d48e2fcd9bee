import { feet, speedOfSound } from '../physics/distance.ts';
import { lasting } from '../physics/sampling.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, ticks, told } from './words.ts';
import { bufferDelay as words } from '../../words/pictures/signals.ts';

const sizes = [32, 64, 128, 256, 512, 1024];
const both = (rate: number) => sizes.map((size): Point => [size, 2000 * lasting(size, rate)]);
const wait = (size: number) => 2000 * lasting(size, 48_000);
/** How far sound goes in the meantime. */
const meters = (size: number) => (speedOfSound * wait(size)) / 1000;

export const bufferDelay: Picture = {
  caption: captionOf(words.caption, {
    wait: told(wait(128), 1),
    meters: told(meters(128), 1),
    feet: told(meters(128) * feet),
    longWait: told(wait(512)),
  }),
  plots: [
    {
      across: {
        name: words.samplesInABuffer,
        from: 28,
        to: 1170,
        doubling: true,
        ticks: ticks(sizes),
      },
      up: { name: words.waitMs, from: 0, to: 46, ticks: ticks([0, 10, 20, 30, 40]) },
      curves: [
        { look: 'before', pieces: [both(96_000)] },
        { look: 'after', pieces: [both(48_000)] },
      ],
      dots: [{ look: 'after', at: both(48_000) }],
      labels: [
        { words: '48 kHz', at: [400, 24], side: 'end', look: 'after' },
        { words: '96 kHz', at: [620, 8], look: 'before' },
      ],
    },
  ],
};
