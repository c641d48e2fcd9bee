import { highShelf } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { added, type Make } from '../sound.ts';
import { drums } from '../source/drums.ts';
import { pad } from '../source/pad.ts';

/** Drums over a soft chord, and with so many dB more of all that is above 3 kHz. */
export const make: Make = (rate, gain) => {
  const flat = added(pad(rate), drums(rate), 0.7);
  return { without: [flat], with: [filtered(flat, highShelf({ frequency: 3000, gain, rate }))] };
};
