import { highShelf } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { added, type Make } from '../sound.ts';
import { pink } from '../source/pink.ts';
import { speech } from '../source/speech.ts';

/** How strong the steady noise is that the voice speaks over: it has all frequencies, all the time. */
const steady = 0.4;

/** A voice over pink noise, and the same with so many dB more of all that is above 3 kHz. */
export const make: Make = (rate, gain) => {
  const flat = added(speech(rate), pink(rate, 3), steady);
  return { without: [flat], with: [filtered(flat, highShelf({ frequency: 3000, gain, rate }))] };
};
