import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { clipped } from '../../knowledge/physics/waves.ts';
import { asLoudAs } from '../process/as-loud.ts';
import { voice } from '../source/voice.ts';
import type { Make } from '../sound.ts';

/** A voice, and the same so many dB too strong for a stage that ends at 1, equally loud. */
export const make: Make = (rate, amount) => {
  const said = voice(rate);
  const gain = amplitudeOf(amount);
  const cut = said.map((sample) => clipped(gain * sample));
  return { without: [said], with: [asLoudAs(cut, said, rate)] };
};
