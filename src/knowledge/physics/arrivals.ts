import { late, plus, sizeOf } from './complex.ts';
import { decibels } from './decibels.ts';

/** A copy of a sound: how late it comes, in seconds, and its level beside the first, in dB. */
export interface Arrival {
  delay: number;
  level: number;
}

/** The level of a sound with its copies, at a frequency in hertz, beside the sound alone: in dB. */
export const withCopies = (copies: readonly Arrival[], frequency: number): number =>
  decibels(
    sizeOf(
      copies.reduce(
        (sum, { delay, level }) => plus(sum, late(delay, frequency, 10 ** (level / 20))),
        { re: 1, im: 0 },
      ),
    ),
  );

/** Where a sound and one copy as loud as itself cancel: the first few frequencies in hertz. */
export const notchesOf = (delay: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (2 * index + 1) / (2 * delay));

/** The level in dB of two equal sounds together, beside one, when one is turned by so many degrees. */
export const sumAtPhase = (degrees: number): number =>
  decibels(2 * Math.cos((degrees * Math.PI) / 360));
