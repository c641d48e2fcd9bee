import { dither, randomFrom } from '../../knowledge/physics/noise.ts';
import { quantized } from '../../knowledge/physics/sampling.ts';
import { filled, type Make } from '../sound.ts';

/** The tone in hertz, how long it lasts in seconds, and its first and last amplitude in steps. */
const [tone, lasts, first, last] = [440, 5, 5, 0.25];

/** How many bits are left, and how large a step is between −1 and 1. */
const bits = 6;
const step = 2 ** (1 - bits);

/** A soft tone that fades, rounded to a few steps as it is, and with dither added before. */
export const make: Make = (rate) => {
  const random = randomFrom(5);
  const soft = filled(
    rate,
    lasts,
    (time) => step * first * (last / first) ** (time / lasts) * Math.sin(2 * Math.PI * tone * time),
  );
  return {
    without: [soft.map((sample) => quantized(sample, bits))],
    with: [soft.map((sample) => quantized(sample + step * dither(random), bits))],
  };
};
