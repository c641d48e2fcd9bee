import { amplitudeOf } from '../knowledge/physics/decibels.ts';
import type { Make } from './sound.ts';
import { atGain } from './at-gain.ts';

/**
 * Makes a sound as it is played: turned up or down by what was measured for each place of its slider.
 * @param gains tenths of a dB with spaces between, from the lowest place on
 * @param low where the slider stands lowest, in its unit
 * @param step how far one step of it goes
 */
export const asPlayed =
  (make: Make, gains: string, low: number, step: number): Make =>
  (rate, amount) =>
    atGain(
      make(rate, amount),
      rate,
      amplitudeOf(Number(gains.split(' ')[Math.round((amount - low) / step)]) / 10),
    );
