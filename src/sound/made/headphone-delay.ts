import { laterInLoop } from '../process/later-in-loop.ts';
import { voice } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** Somebody's own voice, and the same with what comes back in the headphones so many milliseconds late. */
export const make: Make = (rate, amount) => {
  const said = voice(rate);
  const back = laterInLoop(said, Math.round((amount * rate) / 1000));
  return { without: [said], with: [added(said, back, 0.8)] };
};
