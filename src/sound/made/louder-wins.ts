import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { bass } from '../source/bass.ts';
import { drums } from '../source/drums.ts';
import { pad } from '../source/pad.ts';
import { added, type Make } from '../sound.ts';

/** A few bars of music, and the very same so many dB louder. */
export const make: Make = (rate, amount) => {
  const music = added(added(pad(rate), bass(rate), 0.5), drums(rate), 0.6);
  const gain = amplitudeOf(amount);
  return { without: [music], with: [music.map((sample) => gain * sample)] };
};
