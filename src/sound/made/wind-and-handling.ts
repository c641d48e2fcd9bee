import { pink } from '../source/pink.ts';
import { voice } from '../source/voice.ts';
import { knocks, wind } from '../source/wind.ts';
import { added, type Make } from '../sound.ts';

/** A voice, and the same outdoors, with wind on the microphone and a hand that shifts on it three times. */
export const make: Make = (rate) => {
  const said = added(voice(rate), pink(rate, 3), 0.008);
  const blown = added(said, wind(rate, 3), 1);
  return { without: [said], with: [added(blown, knocks(rate, 3, [0.62, 1.4, 1.52]), 0.8)] };
};
