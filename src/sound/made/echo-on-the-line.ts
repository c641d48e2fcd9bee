import { highPass, highShelf } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { laterInLoop } from '../process/later-in-loop.ts';
import { voice } from '../source/voice.ts';
import { added, type Make } from '../sound.ts';

/** What a phone line lets through: from about 300 Hz to about 3.4 kHz. */
const line = (rate: number) => [
  highPass({ frequency: 300, rate }),
  highShelf({ frequency: 3400, gain: -24, rate }),
];

/** A caller's voice, and the same coming back down the line so many milliseconds late. */
export const make: Make = (rate, amount) => {
  const said = voice(rate);
  const back = laterInLoop(line(rate).reduce(filtered, said), Math.round((amount * rate) / 1000));
  return { without: [said], with: [added(said, back, 0.5)] };
};
