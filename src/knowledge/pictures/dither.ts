import { decibelsOfPower, together } from '../physics/decibels.ts';
import { dither, randomFrom } from '../physics/noise.ts';
import { quantized } from '../physics/sampling.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import { sine } from '../physics/waves.ts';
import { levels, pitches } from './axes.ts';
import type { Picture, Point } from './picture.ts';
import { told } from './words.ts';

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
  caption: `The last of a fade: a tone of ${told((cycles * rate) / count)} Hz so soft that ${bits} bits have hardly more than one step for it. The picture shows how much sound there is at each pitch. Rounded to the steps as it is, the tone gets false pitches beside it, the dashed peaks, which come and go with the tone and sound grainy. With dither, a little noise added before the rounding, they are gone. What is left is the tone over a steady hiss, the thick line, ${told(-floor)} dB below full scale in each 200 Hz.`,
  plots: [
    {
      across: pitches(0, 11_000, [1000, 3000, 5000, 7000, 9000]),
      up: levels(-135, -82, [-130, -110, -90]),
      curves: [
        { look: 'before', pieces: [plain] },
        { look: 'after', pieces: [dithered] },
      ],
      labels: [
        { words: 'with dither', at: [10_900, -112], side: 'end', below: -10, look: 'after' },
        { words: 'rounded', at: [3300, -100], look: 'before' },
      ],
    },
  ],
};
