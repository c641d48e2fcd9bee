import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { quantized } from '../../knowledge/physics/sampling.ts';
import { heldPad } from '../source/held-pad.ts';
import type { Make } from '../sound.ts';

/** How long the chord lasts, in seconds, and by how many dB it fades. */
const [lasts, fades] = [5, 36];

/** A chord that fades, and the same held in so many bits. */
export const make: Make = (rate, amount) => {
  const fading = heldPad(rate, lasts).map(
    (sample, place) => sample * amplitudeOf((-fades * place) / (lasts * rate)),
  );
  return { without: [fading], with: [fading.map((sample) => quantized(sample, amount))] };
};
