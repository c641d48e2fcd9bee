import { speedOfSound } from '../../knowledge/physics/distance.ts';
import { delayed } from '../process/delayed.ts';
import { added, type Make } from '../sound.ts';
import { speech } from '../source/speech.ts';

/** How high a mouth is above the table, and how far from the microphone along it, in meters. */
const mouth = 0.4;
const along = 0.5;

/** What a hard table gives back. */
const given = 0.95;

/** A voice straight into a microphone, and with what the table gives back: so many centimeters below it. */
export const make: Make = (rate, amount) => {
  const said = speech(rate);
  const straight = Math.hypot(along, mouth - amount / 100);
  const bounced = Math.hypot(along, mouth + amount / 100);
  const back = delayed(said, ((bounced - straight) / speedOfSound) * rate);
  return { without: [said], with: [added(said, back, (given * straight) / bounced)] };
};
