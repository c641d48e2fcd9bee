import { noise } from '../source/noise.ts';
import { talk, talkLasts } from '../source/talk.ts';
import type { Make } from '../sound.ts';

/** When the signal fades, in seconds: those that are heard first where only a few are wanted. */
const fades = [0.72, 4.72, 2.1, 3.42, 5.32, 1.2];

/** When the squelch closes, when it opens, and when all is well again, in seconds after a fade begins. */
const [closes, opens, well] = [0.14, 0.3, 0.36];

/** How much of the voice is lost: none at 0, all of it under noise at 1, muted above. */
function lost(since: number): number {
  if (since < 0 || since > well) return 0;
  if (since < closes) return (since / closes) ** 2;
  return since < opens ? 2 : (well - since) / (well - opens);
}

/** A voice, and the same by an analog radio whose signal fades so many times. */
export const make: Make = (rate, amount) => {
  const said = talk(rate);
  const hiss = noise(rate, talkLasts, 3);
  const spits = noise(rate, talkLasts, 5);
  const heard = said.map((sample, place) => {
    const gone = Math.max(...fades.slice(0, amount).map((at) => lost(place / rate - at)));
    if (gone > 1) return 0;
    const spit = Math.abs(spits[place] ?? 1) < gone ? (hiss[place] ?? 0) : 0;
    return (1 - gone) * sample + 0.7 * spit;
  });
  return { without: [said], with: [heard] };
};
