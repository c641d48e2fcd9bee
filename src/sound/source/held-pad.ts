import { filled } from '../sound.ts';
import { pad } from './pad.ts';

/** The chord of the pad held for some seconds, quickly made: it goes round once a second. */
export function heldPad(rate: number, seconds: number): Float32Array<ArrayBuffer> {
  const round = pad(rate, 1);
  return filled(rate, seconds, (_, place) => round[place % round.length] ?? 0);
}
