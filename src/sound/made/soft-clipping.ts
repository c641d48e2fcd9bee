import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { asLoudAs } from '../process/as-loud.ts';
import { bass } from '../source/bass.ts';
import type { Make } from '../sound.ts';

/** A bass, and the same driven by so many dB into a stage that bends its tops round, equally loud. */
export const make: Make = (rate, amount) => {
  const played = bass(rate);
  const gain = amplitudeOf(amount);
  const bent = played.map((sample) => Math.tanh(gain * sample));
  return { without: [played], with: [asLoudAs(bent, played, rate)] };
};
