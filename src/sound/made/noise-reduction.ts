import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { noiseReduced } from '../process/noise-reduction.ts';
import { pink } from '../source/pink.ts';
import { voice } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** How many times the mean power of the noise a sine must have to be taken for voice. */
const over = 5;

/** A voice in noise, and the same after a noise reduction by so many dB. */
export const make: Make = (rate, amount) => {
  const air = pink(rate, 3, 4).map((sample) => 0.2 * sample);
  const heard = added(voice(rate), air);
  return { without: [heard], with: [noiseReduced(heard, air, over, amplitudeOf(-amount))] };
};
