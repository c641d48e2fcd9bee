import { replayed } from '../process/replayed.ts';
import { drums } from '../source/drums.ts';
import { heldPad } from '../source/held-pad.ts';
import { added, type Make } from '../sound.ts';

/** Film runs at 24 frames a second, and at 25 where television does. */
const times = 25 / 24;

/** A chord with drums at its own speed, and the same as fast as 24 frames are at 25. */
export const make: Make = (rate) => {
  const played = added(heldPad(rate, 4), drums(rate), 0.8);
  const fast = replayed(played, times);
  return { without: [played.slice(0, fast.length)], with: [fast] };
};
