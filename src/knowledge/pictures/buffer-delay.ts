import { feet, speedOfSound } from '../physics/distance.ts';
import { lasting } from '../physics/sampling.ts';
import type { Picture, Point } from './picture.ts';
import { ticks, told } from './words.ts';

const sizes = [32, 64, 128, 256, 512, 1024];
const both = (rate: number) => sizes.map((size): Point => [size, 2000 * lasting(size, rate)]);
const wait = (size: number) => 2000 * lasting(size, 48_000);
/** How far sound goes in the meantime. */
const meters = (size: number) => (speedOfSound * wait(size)) / 1000;

export const bufferDelay: Picture = {
  caption: `A computer takes in sound by the buffer, and gives it out by the buffer. Left to right is the buffer's size in samples, upward the time a singer who listens through the computer waits for two of them. At 48 kHz, 128 samples make ${told(wait(128), 1)} ms, as if the loudspeaker were ${told(meters(128), 1)} m (${told(meters(128) * feet)} ft) away. With 512 samples it is ${told(wait(512))} ms, which a singer in headphones hears. At 96 kHz the same number of samples lasts half as long. Converters and plugins add to it.`,
  plots: [
    {
      across: {
        name: 'Samples in a buffer',
        from: 28,
        to: 1170,
        doubling: true,
        ticks: ticks(sizes),
      },
      up: { name: 'Wait, ms', from: 0, to: 46, ticks: ticks([0, 10, 20, 30, 40]) },
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
