import { gated } from '../process/gate.ts';
import { pink } from '../source/pink.ts';
import { toms } from '../source/toms.ts';
import { added, type Make } from '../sound.ts';

const setting = { threshold: -22, range: -60, attack: 0.0005, release: 0.003 };

/** Toms with a little spill, and the same through a gate that holds for so many milliseconds. */
export const make: Make = (rate, amount) => {
  const played = toms(rate);
  const heard = added(played, pink(rate, played.length / rate, 9), 0.01);
  return { without: [heard], with: [gated(heard, rate, { ...setting, hold: amount / 1000 })] };
};
