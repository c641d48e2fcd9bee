import type { Pair } from '../sound.ts';
import { mono } from './levels.ts';

/** What a sound has with what it is about and has not without it. */
export const extraIn = (pair: Pair): Float32Array<ArrayBuffer> => {
  const before = mono(pair.without);
  return mono(pair.with).map((sample, place) => sample - (before[place] ?? 0));
};

/** Every so many samples are looked at, and so many seconds at most are looked for. */
const [every, most] = [8, 0.7];

/** How much later than one loop another that holds it is most like it, in seconds, up to 0.7. */
export function laterBy(one: Float32Array, other: Float32Array, rate: number): number {
  const thin = (samples: Float32Array) => samples.filter((_, place) => place % every === 0);
  const first = thin(one);
  const second = [other, other].flatMap((samples) => Array.from(thin(samples)));
  let [best, alike] = [0, -Infinity];
  for (let lag = 0; lag < (most * rate) / every; lag++) {
    let sum = 0;
    for (let place = 0; place < first.length; place++)
      sum += (first[place] ?? 0) * (second[place + lag] ?? 0);
    if (sum > alike) [best, alike] = [lag, sum];
  }
  return (best * every) / rate;
}
