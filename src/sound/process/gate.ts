import { amplitudeOf } from '../../knowledge/physics/decibels.ts';

/** What one sets on a gate: dB, dB of gain when it is shut, and seconds. */
interface Gate {
  threshold: number;
  range: number;
  hold: number;
  attack: number;
  release: number;
}

/**
 * A channel after a gate that opens on each sample above its threshold, and shuts when none came for as long
 * as it holds.
 */
export function gated(
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  { threshold, range, hold, attack, release }: Gate,
): Float32Array<ArrayBuffer> {
  const [opens, shut] = [amplitudeOf(threshold), amplitudeOf(range)];
  let [gain, since] = [shut, Infinity];
  return samples.map((sample) => {
    since = Math.abs(sample) > opens ? 0 : since + 1 / rate;
    const target = since > hold ? shut : 1;
    const time = target > gain ? attack : release;
    gain = target + (gain - target) * Math.exp(-1 / rate / time);
    return sample * gain;
  });
}
