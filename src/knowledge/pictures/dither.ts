import { decibelsOfPower, together } from '../physics/decibels.ts';
import { dither, randomFrom } from '../physics/noise.ts';
import { quantized } from '../physics/sampling.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import { sine } from '../physics/waves.ts';
import { levels, pitches } from './axes.ts';
import type { Picture, Point } from './picture.ts';
import { captionOf, told } from './words.ts';
import { dithering as words } from '../../words/pictures/signals.ts';

const rate = 48_000;
const count = 2400;
const cycles = 50;
const bits = 16;
const step = 2 ** (1 - bits);
const random = randomFrom(11);

/** So many lines of the spectrum, 200 Hz, make a band. */
const wide = 10;

/** The power of each band, in dB beside a sine at full scale, at the middle of the band in hertz. */
const bands = (wave: readonly number[]): Point[] =>
  Array.from({ length: 54 }, (_, band): Point => {
    // The tone is in the middle of its band.
    const lines = Array.from({ length: wide }, (_, index) => (band + 0.5) * wide + index);
    const power = lines.reduce((sum, times) => sum + harmonicOf(wave, times) ** 2, 0);
    return [((band + 1) * wide * rate) / count, decibelsOfPower(power + 1e-20)];
  });

const faint = Array.from({ length: count }, (_, index) => 1.2 * step * sine(cycles)(index / count));
const plain = bands(faint.map((sample) => quantized(sample, bits)));
const dithered = bands(faint.map((sample) => quantized(sample + step * dither(random), bits)));
const hiss = dithered.slice(cycles / wide + 1).map(([, level]) => level);
const floor = together(hiss) - decibelsOfPower(hiss.length);

export const dithering: Picture = {
  caption: captionOf(words.caption, {
    tone: told((cycles * rate) / count),
    bits,
    hiss: told(-floor),
  }),
  plots: [
    {
      across: pitches(0, 11_000, [1000, 3000, 5000, 7000, 9000]),
      up: levels(-135, -82, [-130, -110, -90]),
      curves: [
        { look: 'before', pieces: [plain] },
        { look: 'after', pieces: [dithered] },
      ],
      labels: [
        { words: words.withDither, at: [10_900, -112], side: 'end', below: -10, look: 'after' },
        { words: words.rounded, at: [3300, -100], look: 'before' },
      ],
    },
  ],
};
