import { reverberant } from '../process/reverb.ts';
import { drums } from '../source/drums.ts';
import { added, silence, type Make } from '../sound.ts';

/** How long the drums play, and how long all of it is, in seconds: the last hit has time to die away. */
const [plays, lasts] = [2.75, 6];

/** How strong the room is beside what comes straight. */
const wet = 0.25;

/** Drums that stop on a snare, and the same in a room where sound takes so many seconds to fall by 60 dB. */
export const make: Make = (rate, amount) => {
  const dry = silence(rate, lasts);
  dry.set(drums(rate).subarray(0, Math.round(plays * rate)));
  const room = reverberant(dry, rate, amount);
  return { without: [dry, dry], with: room.map((ear) => added(dry, ear, wet)) };
};
