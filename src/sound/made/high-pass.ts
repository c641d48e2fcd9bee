import { highPass } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { added, type Make } from '../sound.ts';
import { rumble } from '../source/rumble.ts';
import { speech } from '../source/speech.ts';

/** The Q of each half of a filter that falls by 24 dB an octave and is 3 dB down at its frequency. */
const halves = [0.5412, 1.3066];

/** A voice on a stage that rumbles, and the same after a high-pass at so many hertz. */
export const make: Make = (rate, frequency) => {
  const heard = added(speech(rate), rumble(rate, 3));
  const after = halves.reduce((sum, q) => filtered(sum, highPass({ frequency, q, rate })), heard);
  return { without: [heard], with: [after] };
};
