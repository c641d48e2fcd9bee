import { late, over, sizeOf, times, type Complex } from './complex.ts';
import { decibels } from './decibels.ts';

/**
 * The level at a frequency in hertz of a sound that comes back into its own microphone, beside the same
 * sound without that, in dB. What one round does to it, and the seconds one round takes.
 */
export function rung(frequency: number, round: Complex, seconds: number): number {
  const back = times(round, late(seconds, frequency));
  return decibels(sizeOf(over({ re: 1, im: 0 }, { re: 1 - back.re, im: -back.im })));
}
