import { bell, qOfOctaves } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import type { Make } from '../sound.ts';
import { pink } from '../source/pink.ts';

/** Pink noise, and with 12 dB more around 1 kHz, so many octaves wide where half of that is done. */
export const make: Make = (rate, amount) => {
  const noise = pink(rate, 4);
  const boost = bell({ frequency: 1000, gain: 12, q: qOfOctaves(amount), rate });
  return { without: [noise], with: [filtered(noise, boost)] };
};
