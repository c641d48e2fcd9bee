import { fourier } from '../process/fft.ts';
import { faded } from './hann.ts';

/** How many samples are looked at together. */
const size = 2048;

/** The power of each sine above 500 Hz in each piece of a sound, one piece after the other, unsorted. */
function cells(samples: Float32Array, rate: number): number[] {
  const found: number[] = [];
  for (let from = 0; from + size <= samples.length; from += size / 2) {
    const re = faded(samples.subarray(from, from + size));
    const im = new Float64Array(size);
    fourier(re, im);
    for (let bin = Math.ceil((500 * size) / rate); bin < (10_000 * size) / rate; bin++)
      found.push((re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2);
  }
  return found;
}

/**
 * How much of the power between 500 Hz and 10 kHz the strongest twentieth of all places in a spectrogram has,
 * in percent: 20 for noise, near 100 where single tones come and go in silence.
 */
export function gathered(samples: Float32Array, rate: number): number {
  const powers = cells(samples, rate).sort((one, other) => other - one);
  const sum = (some: readonly number[]) => some.reduce((total, power) => total + power, 0);
  return (100 * sum(powers.slice(0, powers.length / 20))) / sum(powers);
}
