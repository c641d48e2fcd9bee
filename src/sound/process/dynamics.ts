import { compressed, followed } from '../../knowledge/physics/dynamics.ts';
import type { Compressor, Times } from '../../knowledge/physics/dynamics.ts';
import { amplitudeOf, decibels } from '../../knowledge/physics/decibels.ts';

/** The weakest sample a compressor looks at, so that silence has a level too. */
const least = 1e-6;

/** The gain in dB that a compressor has at each sample of what it listens to. */
export function compressorGain(
  key: Float32Array,
  rate: number,
  setting: Compressor,
  times: Times,
): number[] {
  const asked = Array.from(key, (sample) => {
    const level = decibels(Math.abs(sample) + least);
    return compressed(level, setting) - level;
  });
  return followed(asked, 1 / rate, times);
}

/** A channel turned up or down by the gain in dB of each sample. */
export const turnedBy = (
  samples: Float32Array<ArrayBuffer>,
  gains: readonly number[],
): Float32Array<ArrayBuffer> =>
  samples.map((sample, place) => sample * amplitudeOf(gains[place] ?? 0));
