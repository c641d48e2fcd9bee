import { decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { fourier } from '../process/fft.ts';
import { faded } from './hann.ts';

/** The piece of a sound between two times in seconds. */
export const pieceOf = (
  samples: Float32Array,
  rate: number,
  from: number,
  to: number,
): Float32Array => samples.subarray(Math.round(from * rate), Math.round(to * rate));

/** What a fade takes of the mean power of a piece, as amplitude. */
const fadeTakes = Math.sqrt(3 / 8);

/** The level in dBFS of all that a piece holds between two frequencies in hertz, as levelOf has it. */
export function bandLevel(samples: Float32Array, rate: number, low: number, high: number): number {
  const size = 2 ** Math.ceil(Math.log2(samples.length));
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  re.set(faded(samples).map((sample) => sample / fadeTakes));
  fourier(re, im);
  let power = 0;
  for (let bin = Math.ceil((low * size) / rate); bin < (high * size) / rate; bin++)
    power += (re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2;
  return decibelsOfPower((2 * power) / size / samples.length);
}
