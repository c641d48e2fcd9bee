import { axialModes } from '../../knowledge/physics/room.ts';
import { betweenWalls } from '../process/between-walls.ts';
import { filled, type Make } from '../sound.ts';

/** How far apart the walls are, in meters. */
const meters = 2.5;

/** The second and third mode between the walls, and halfway between them: a major chord. */
const [, low = 0, high = 0] = axialModes(meters, 250);
const notes = [low, (low + high) / 2, high, (low + high) / 2];

/** The room makes notes louder on the whole; it is turned down by as much, about 10 dB. */
const even = 0.32;

/** How long a note sounds, and how long it takes to come and to go, in seconds. */
const [sounds, attack] = [0.85, 0.08];

/** Bass notes a second each, all as strong, and the same in a small room, so many cm from the loudspeaker. */
export const make: Make = (rate, amount) => {
  const bass = filled(rate, notes.length, (time) => {
    const since = time % 1;
    const open = Math.max(0, Math.min(1, since / attack, (sounds - since) / attack));
    return (
      open ** 2 * (3 - 2 * open) * Math.sin(2 * Math.PI * (notes[Math.floor(time)] ?? 0) * time)
    );
  });
  const room = betweenWalls(bass, rate, meters, amount / 100);
  return { without: [bass], with: [room.map((sample) => even * sample)] };
};
