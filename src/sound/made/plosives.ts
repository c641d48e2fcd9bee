import { highPass } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { pink } from '../source/pink.ts';
import { lips, puffs } from '../source/puffs.ts';
import { phrase, voice } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** When the lips open, in seconds: just before four of the syllables. */
const times = [0, 2, 4, 6].map((place) => (phrase[place]?.from ?? 0) - 0.02);

/** A voice that says P, and the same with its air on the microphone, after a high-pass at so many hertz. */
export const make: Make = (rate, amount) => {
  const spoken = added(voice(rate), pink(rate, 3), 0.005);
  const said = added(spoken, lips(rate, 3, times), 0.1);
  const popped = added(said, puffs(rate, 3, times), 1.2);
  return { without: [said], with: [filtered(popped, highPass({ frequency: amount, rate }))] };
};
