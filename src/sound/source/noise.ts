import { randomFrom } from '../../knowledge/physics/noise.ts';
import { filled } from '../sound.ts';

/** White noise from −1 to 1, the same each time for the same seed. */
export function noise(rate: number, seconds: number, seed = 1): Float32Array<ArrayBuffer> {
  const random = randomFrom(seed);
  return filled(rate, seconds, () => 2 * random() - 1);
}
