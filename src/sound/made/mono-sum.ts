import { delayed } from '../process/delayed.ts';
import { added, type Make } from '../sound.ts';
import { pad } from '../source/pad.ts';
import { speech } from '../source/speech.ts';

/** How strong the chord is beside the voice: on the right upside down, and a little weaker. */
const chordGain = { left: 2, right: -1.8 };

/** A voice in the center of a chord that is upside down on the right, and so late there: stereo, then mono. */
export const make: Make = (rate, amount) => {
  const said = speech(rate);
  const chord = pad(rate, 3);
  const left = added(said, chord, chordGain.left);
  const right = added(said, delayed(chord, (amount * rate) / 1000), chordGain.right);
  const sum = left.map((sample, place) => (sample + (right[place] ?? 0)) / 2);
  return { without: [left, right], with: [sum, sum] };
};
