import { repeated } from '../sound.ts';
import { pad } from './pad.ts';

/** The chord of the pad held for some seconds, quickly made: it goes round once a second. */
export const heldPad = (rate: number, seconds: number): Float32Array<ArrayBuffer> =>
  repeated(pad(rate, 1), rate, seconds);
