import { noise } from './noise.ts';

/** Three low-pass filters that make white noise fall by 3 dB an octave within half a dB (Kellet). */
const poles = [
  [0.99765, 0.099046],
  [0.963, 0.2965164],
  [0.57, 1.0526913],
] as const;

/** Pink noise, as much in each octave, about −1 to 1, the same each time for the same seed. */
export function pink(rate: number, seconds: number, seed = 1): Float32Array<ArrayBuffer> {
  const held = poles.map(() => 0);
  return noise(rate, seconds, seed).map((white) => {
    let sum = 0.1848 * white;
    for (const [place, [keep, take]] of poles.entries()) {
      held[place] = keep * (held[place] ?? 0) + take * white;
      sum += held[place] ?? 0;
    }
    return sum / 5;
  });
}
