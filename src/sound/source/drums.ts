import { highPass } from '../../knowledge/physics/biquad.ts';
import { filtered } from '../process/filter.ts';
import { dyingAway, filled } from '../sound.ts';
import { noise } from './noise.ts';

/** Seconds between two eighths at 120 beats a minute. */
const eighth = 0.25;

/** Two bars in eighths: kick, snare and hi-hat, each hit with its strength. */
const bars = {
  kick: [1, 0, 0, 0.7, 0, 0.8, 0, 0, 1, 0, 0, 0.7, 0, 0, 0.6, 0],
  snare: [0, 0, 1, 0, 0, 0, 1, 0.2, 0, 0, 1, 0, 0, 0.2, 1, 0],
  hat: [0.6, 0.3, 0.5, 0.3, 0.6, 0.3, 0.5, 0.3, 0.6, 0.3, 0.5, 0.3, 0.6, 0.3, 0.5, 0.4],
} as const;

/** How long the two bars take, in seconds. */
const barsLast = bars.kick.length * eighth;

/** A drum set for two bars, without noise of a room: samples from −1 to 1. */
export function drums(rate: number): Float32Array<ArrayBuffer> {
  const hiss = noise(rate, barsLast, 7);
  const bright = filtered(hiss, highPass({ frequency: 7000, rate }));
  return filled(rate, barsLast, (time, place) => {
    const step = Math.floor(time / eighth);
    let sample = 0;
    // A hit rings on into the eighths after it.
    for (const back of [0, 1]) {
      const hit = step - back;
      const since = time - hit * eighth;
      const kick = bars.kick[hit] ?? 0;
      const snare = bars.snare[hit] ?? 0;
      const hat = bars.hat[hit] ?? 0;
      if (kick) {
        const phase = 2 * Math.PI * (48 * since + 5 * (1 - Math.exp(-since / 0.03)));
        sample += 0.7 * kick * Math.sin(phase) * dyingAway(since, 0.35);
      }
      if (snare) {
        const shell = Math.sin(2 * Math.PI * 190 * since) * dyingAway(since, 0.15);
        sample += 0.4 * snare * (0.6 * (hiss[place] ?? 0) * dyingAway(since, 0.25) + shell);
      }
      if (hat) sample += 0.15 * hat * (bright[place] ?? 0) * dyingAway(since, 0.08);
    }
    return sample;
  });
}
