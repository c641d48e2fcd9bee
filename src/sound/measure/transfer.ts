import { over, plus, sizeOf, times, type Complex } from '../../knowledge/physics/complex.ts';
import { decibels, decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { sineOf } from './sine.ts';

/** How far apart, in hertz, and how many sines are heard together: a sound has gaps between its tones. */
const apart = 0.7;
const around = [-2, -1, 0, 1, 2];

/**
 * What was done to a frequency of one sound to make another of it, in dB: by delays and filters alone, and
 * averaged over 3 Hz.
 */
export function transferAt(
  [one, other]: readonly [Float32Array, Float32Array],
  rate: number,
  frequency: number,
): number {
  let cross: Complex = { re: 0, im: 0 };
  let power: Complex = { re: 0, im: 0 };
  for (const step of around) {
    const at = frequency + step * apart;
    const [before, after] = [sineOf(one, rate, at), sineOf(other, rate, at)];
    const mirrored = { re: before.re, im: -before.im };
    cross = plus(cross, times(mirrored, after));
    power = plus(power, times(mirrored, before));
  }
  return decibels(sizeOf(over(cross, power)));
}

/**
 * The same of a loop of which another holds a copy, however late: by the strength of three sines that fit
 * it, whatever their phase.
 */
export function copyAt(
  [one, other]: readonly [Float32Array, Float32Array],
  rate: number,
  frequency: number,
): number {
  const fits = rate / one.length;
  const near = Math.round(frequency / fits);
  const powerIn = (samples: Float32Array) =>
    [-1, 0, 1].reduce(
      (sum, step) => sum + sizeOf(sineOf(samples, rate, (near + step) * fits)) ** 2,
      0,
    );
  return decibelsOfPower(powerIn(other) / powerIn(one));
}
