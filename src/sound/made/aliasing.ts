import { replayed } from '../process/replayed.ts';
import { chirp } from '../source/chirp.ts';
import type { Make } from '../sound.ts';

/** From where to where the tone rises in hertz, and how long it takes in seconds. */
const [from, to, lasts] = [1000, 7000, 5];

/** A filter lets all through below nine tenths of half the rate, and nothing above half of it. */
const passes = 0.9;

/** A rising tone sampled so many thousand times a second, with a filter before and without. */
export const make: Make = (rate, amount) => {
  const low = amount * 1000;
  const filtered = chirp(rate, lasts, from, to).map((sample, place) => {
    const above = (2 * from * (to / from) ** (place / (rate * lasts))) / low;
    return sample * Math.max(0, Math.min(1, (1 - above) / (1 - passes)));
  });
  return { without: [filtered], with: [replayed(chirp(low, lasts, from, to), low / rate)] };
};
