import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { loudness } from '../loudness.ts';

/**
 * A channel turned up or down until it is as loud as another by ITU-R BS.1770, so that louder does not pass
 * for better.
 */
export function asLoudAs(
  samples: Float32Array<ArrayBuffer>,
  other: Float32Array<ArrayBuffer>,
  rate: number,
): Float32Array<ArrayBuffer> {
  const gain = amplitudeOf(loudness([other], rate) - loudness([samples], rate));
  return samples.map((sample) => sample * gain);
}
