import { drums } from '../source/drums.ts';
import { pad } from '../source/pad.ts';
import { added } from '../sound.ts';

/** Drums and a soft chord together, for two bars: about −1 to 1. */
export const music = (rate: number): Float32Array<ArrayBuffer> =>
  added(drums(rate), pad(rate), 0.5);
