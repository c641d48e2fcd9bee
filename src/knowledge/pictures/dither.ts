import { decibelsOfPower } from '../physics/decibels.ts';
import { dither, randomFrom } from '../physics/noise.ts';
import { quantized } from '../physics/sampling.ts';
import { harmonicOf } from '../physics/spectrum.ts';
import { levels, pitches } from './axes.ts';
import type { Picture, Point } from './picture.ts';
import { told } from './words.ts';

const rate = 48_000;
const count = 4096;
const cycles = 85;
const bits = 16;
const step = 2 ** (1 - bits);
const faint = Array.from(
  { length: count },
  (_, index) => 1.2 * step * Math.sin((2 * Math.PI * cycles * index) / count),
);

const noisy = randomFrom(11);

/** The power in bands of so many lines, in dB beside a sine at full scale, as points of hertz and level. */
function bands(wave: readonly number[], wide: number, most: number): Point[] {
  return Array.from({ length: most }, (_, band): Point => {
    const lines = Array.from({ length: wide }, (_, index) => band * wide + index + 1);
    const power = lines.reduce((sum, times) => sum + harmonicOf(wave, times) ** 2, 0);
    return [((band + 0.5) * wide * rate) / count, decibelsOfPower(power + 1e-20)];
  });
}

const plain = faint.map((sample) => quantized(sample, bits));
const dithered = faint.map((sample) => quantized(sample + step * dither(noisy), bits));

/** The same faint tone without dither and with it, in bands of 200 Hz. */
export const ditherBands = { plain: bands(plain, 17, 55), dithered: bands(dithered, 17, 55) };

const hiss = -decibelsOfPower(
  ditherBands.dithered.slice(10).reduce((sum, [, level]) => sum + 10 ** (level / 10), 0) / 45,
);

export const dithering: Picture = {
  caption: `The last of a fade: a tone of ${told((cycles * rate) / count)} Hz so soft that ${bits} bits have hardly more than one step for it. The picture shows how much sound there is at each pitch. Rounded to the steps as it is, the tone gets false pitches beside it, the dashed peaks, which come and go with the tone and sound grainy. With dither, a little noise added before the rounding, they are gone. What is left is the tone over a steady hiss, the thick line, ${told(hiss)} dB below full scale in each 200 Hz.`,
  plots: [
    {
      across: pitches(0, 11_000, [1000, 3000, 5000, 7000, 9000]),
      up: levels(-135, -82, [-130, -110, -90]),
      curves: [
        { look: 'before', pieces: [ditherBands.plain] },
        { look: 'after', pieces: [ditherBands.dithered] },
      ],
      labels: [
        { words: 'with dither', at: [10_900, -112], side: 'end', below: -10, look: 'after' },
        { words: 'rounded', at: [3300, -100], look: 'before' },
      ],
    },
  ],
};
