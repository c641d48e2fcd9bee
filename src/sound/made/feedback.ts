import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { bell } from '../../knowledge/physics/biquad.ts';
import { looped } from '../process/looped.ts';
import { added, type Make } from '../sound.ts';
import { pink } from '../source/pink.ts';
import { speech } from '../source/speech.ts';

const seconds = 5;

/** One round in seconds, the frequency that comes back strongest, and by how many dB. */
const round = 0.03;
const frequency = 1000;
const ahead = 9;

/** How strong the noise of the room is. */
const quiet = 0.003;

/** When the fader is pulled, in seconds, and how much lower it is then, in dB. */
const end = 3.8;
const pulled = 12;

/** A voice in a system that is far from ringing, and so many dB above the gain at which it rings. */
export const make: Make = (rate, amount) => {
  const said = added(
    pink(rate, seconds).map((sample) => sample * quiet),
    speech(rate),
  );
  const through = (level: number) =>
    looped(said, {
      delay: Math.round(round * rate),
      filter: bell({ frequency, gain: ahead, q: 8, rate }),
      gain: (place) => amplitudeOf(level - ahead - (place < end * rate ? 0 : pulled)),
      most: 2,
    });
  return { without: [through(-pulled)], with: [through(amount)] };
};
