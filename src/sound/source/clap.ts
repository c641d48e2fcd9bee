import { filled } from '../sound.ts';
import { noise } from './noise.ts';

/** How wood rings when two sticks meet: hertz, and how strong. */
const rings = [
  [1150, 0.6],
  [2610, 0.5],
] as const;

/** The sticks of a slate that close at a time in seconds: a hard crack, gone within a tenth, −1 to 1. */
export function clap(rate: number, seconds: number, at: number): Float32Array<ArrayBuffer> {
  const crack = noise(rate, seconds, 11);
  return filled(rate, seconds, (time, place) => {
    const since = time - at;
    if (since < 0 || since > 0.15) return 0;
    const wood = rings.reduce(
      (sum, [frequency, part]) => sum + part * Math.cos(2 * Math.PI * frequency * since),
      0,
    );
    return (
      0.55 *
      (wood * Math.exp(-since / 0.012) + 0.6 * (crack[place] ?? 0) * Math.exp(-since / 0.008))
    );
  });
}
