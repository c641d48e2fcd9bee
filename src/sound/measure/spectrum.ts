import { sizeOf } from '../../knowledge/physics/complex.ts';
import { decibels, decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { fourier } from '../process/fft.ts';
import { faded } from './hann.ts';
import { sineOf } from './sine.ts';

/** The level in dBFS of the sine of each frequency in a whole sound, 0 for a full one. */
export function toneLevels(
  samples: Float32Array,
  rate: number,
  frequencies: readonly number[],
): number[] {
  const heard = faded(samples);
  return frequencies.map((frequency) =>
    decibels((4 * sizeOf(sineOf(heard, rate, frequency))) / samples.length),
  );
}

/** The level in dBFS of the sine of a frequency in a whole sound, 0 for a full one. */
export const toneLevel = (samples: Float32Array, rate: number, frequency: number): number =>
  toneLevels(samples, rate, [frequency])[0] ?? 0;

/** How many samples are looked at together: 2.9 Hz apart at 48 kHz. */
const size = 16_384;

/** The mean power of each sine of a sound, from 0 Hz in steps of rate / 16,384. */
export function powers(samples: Float32Array): Float64Array {
  const sum = new Float64Array(size / 2);
  const im = new Float64Array(size);
  let pieces = 0;
  for (let from = 0; from + size <= samples.length; from += size / 2, pieces++) {
    const re = faded(samples.subarray(from, from + size));
    im.fill(0);
    fourier(re, im);
    for (let bin = 0; bin < sum.length; bin++)
      sum[bin] = (sum[bin] ?? 0) + 16 * ((re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2);
  }
  return sum.map((power) => power / Math.max(1, pieces) / size ** 2);
}

/** The strongest sine between some frequencies in hertz and the next, in dBFS: a curve of the spectrum. */
export function spectrumAt(
  samples: Float32Array,
  rate: number,
  frequencies: readonly number[],
): number[] {
  const all = powers(samples);
  const bin = (frequency: number) => Math.round((frequency * size) / rate);
  return frequencies.map((frequency, place) => {
    const next = frequencies[place + 1] ?? frequency;
    const band = all.subarray(bin(frequency), Math.max(bin(next), bin(frequency) + 1));
    return decibelsOfPower(Math.max(...band, 1e-15));
  });
}
