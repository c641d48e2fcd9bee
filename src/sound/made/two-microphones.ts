import { amplitudeOf } from '../../knowledge/physics/decibels.ts';
import { delayed } from '../process/delayed.ts';
import { added, type Make } from '../sound.ts';
import { speech } from '../source/speech.ts';

/** What the second microphone hears beside the first: 1 dB less. */
const second = amplitudeOf(-1);

/** A voice in one microphone, and with a second one that hears it so many milliseconds later. */
export const make: Make = (rate, amount) => {
  const said = speech(rate);
  return {
    without: [said],
    with: [added(said, delayed(said, (amount * rate) / 1000), second)],
  };
};
