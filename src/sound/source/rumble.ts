import { keptBy } from '../process/filter.ts';
import { filled } from '../sound.ts';
import { noise } from './noise.ts';

/** When somebody steps on the floor, in seconds, and the frequency it answers with, in hertz. */
const steps = [0.5, 1.15, 1.8, 2.45];
const floor = 62;

/** A floor that rumbles and thumps under somebody's feet, nearly all of it below 80 Hz, about −1 to 1. */
export function rumble(rate: number, seconds: number): Float32Array<ArrayBuffer> {
  const keep = keptBy(55, rate);
  let held = [0, 0, 0];
  const hiss = noise(rate, seconds, 3);
  return filled(rate, seconds, (time, place) => {
    let low = 60 * (hiss[place] ?? 0);
    held = held.map((level) => (low = keep * level + (1 - keep) * low));
    for (const step of steps)
      if (time > step)
        low += Math.sin(2 * Math.PI * floor * (time - step)) * Math.exp((step - time) / 0.08);
    return 0.4 * low;
  });
}
