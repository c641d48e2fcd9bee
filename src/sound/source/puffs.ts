import { dyingAway, filled } from '../sound.ts';
import { noise } from './noise.ts';

/** How strong a burst is so many seconds after it began: up at once, down by 60 dB in the time said. */
const burst = (since: number, lasts: number) =>
  since < 0 ? 0 : Math.min(1, since / 0.004) * dyingAway(since, lasts);

/** The lips of a P as they open at each time in seconds: a short, dull tick. */
export function lips(rate: number, seconds: number, times: readonly number[]) {
  const hiss = noise(rate, seconds, 5);
  return filled(rate, seconds, (time, place) =>
    times.reduce((sum, at) => sum + burst(time - at, 0.05) * (hiss[place] ?? 0), 0),
  );
}

/** The air of a P that strikes a microphone at each time in seconds: a push that swings back, from 90 Hz down to 30. */
export const puffs = (rate: number, seconds: number, times: readonly number[]) =>
  filled(rate, seconds, (time) =>
    times.reduce((sum, at) => {
      const since = time - at;
      return (
        sum +
        burst(since, 0.3) *
          Math.sin(2 * Math.PI * (30 * since + 1.8 * (1 - Math.exp(-since / 0.03))))
      );
    }, 0),
  );
