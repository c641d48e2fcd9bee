import { highPass } from '../../knowledge/physics/biquad.ts';
import { filtered, keptBy } from '../process/filter.ts';
import { dyingAway, filled } from '../sound.ts';
import { noise } from './noise.ts';

/** Gusts: how strong the wind is at a time in seconds, from 0 to 1, the same again every three seconds. */
const gust = (time: number) => {
  const turn = (2 * Math.PI * time) / 3;
  return (0.5 - 0.3 * Math.cos(turn - 1) - 0.2 * Math.cos(3 * turn + 1)) ** 2;
};

/** Wind that strikes a microphone: air that rumbles, most of it below 100 Hz, in gusts. About −1 to 1. */
export function wind(rate: number, seconds: number): Float32Array<ArrayBuffer> {
  let [first, second] = [0, 0];
  const [low, high] = [keptBy(60, rate), keptBy(250, rate)];
  const rumble = noise(rate, seconds, 11).map((white) => {
    first = low * first + (1 - low) * white;
    second = high * second + (1 - high) * first;
    return second;
  });
  const heard = filtered(rumble, highPass({ frequency: 20, rate }));
  return filled(rate, seconds, (time, place) => 18 * gust(time) * (heard[place] ?? 0));
}

/** A hand that shifts on a microphone at each time in seconds: dull knocks of its body. */
export const knocks = (rate: number, seconds: number, times: readonly number[]) =>
  filled(rate, seconds, (time) =>
    times.reduce((sum, at) => {
      const since = time - at;
      if (since < 0) return sum;
      const swing = (frequency: number, lasts: number) =>
        Math.sin(2 * Math.PI * frequency * since) * dyingAway(since, lasts);
      return sum + 0.6 * swing(75, 0.25) + 0.4 * swing(190, 0.12);
    }, 0),
  );
