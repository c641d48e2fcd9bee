import { highPass } from '../../knowledge/physics/biquad.ts';
import { dimmed } from '../../knowledge/physics/waves.ts';
import { filtered } from '../process/filter.ts';
import { voice } from '../source/voice.ts';
import { added, filled, type Make } from '../sound.ts';

/** The mains in hertz. */
const mains = 60;

/** Below this many hertz hardly anything gets across from one cable to another beside it. */
const across = 700;

/** A voice, and the same beside a dimmer that lets through so much of each half wave, in percent. */
export const make: Make = (rate, amount) => {
  const said = voice(rate);
  const lamp = filled(rate, 3, dimmed(mains, 1 - amount / 100));
  const buzz = filtered(lamp, highPass({ frequency: across, rate }));
  return { without: [said], with: [added(said, buzz, 0.5)] };
};
