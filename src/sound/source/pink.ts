import { noise } from './noise.ts';

/** Three low-pass filters that make white noise fall by 3 dB an octave within half a dB (Kellet). */
const poles = [
  [0.99765, 0.099046],
  [0.963, 0.2965164],
  [0.57, 1.0526913],
] as const;

/** Pink noise, as much in each octave, about −1 to 1, the same each time for the same seed. */
export function pink(rate: number, seconds: number, seed = 1): Float32Array<ArrayBuffer> {
  const [[keep1, take1], [keep2, take2], [keep3, take3]] = poles;
  let [held1, held2, held3] = [0, 0, 0];
  return noise(rate, seconds, seed).map((white) => {
    held1 = keep1 * held1 + take1 * white;
    held2 = keep2 * held2 + take2 * white;
    held3 = keep3 * held3 + take3 * white;
    return (0.1848 * white + held1 + held2 + held3) / 5;
  });
}
