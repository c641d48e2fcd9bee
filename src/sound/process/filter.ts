import type { Biquad } from '../../knowledge/physics/biquad.ts';

/** A channel after a filter. */
export function filtered(
  samples: Float32Array<ArrayBuffer>,
  { b: [b0, b1, b2], a: [a1, a2] }: Biquad,
): Float32Array<ArrayBuffer> {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    return (y1 = y);
  });
}

/**
 * How much of itself a low-pass of first order keeps from one sample to the next, from 0 to 1; its corner is
 * in hertz.
 */
export const keptBy = (corner: number, rate: number): number =>
  Math.exp((-2 * Math.PI * corner) / rate);
