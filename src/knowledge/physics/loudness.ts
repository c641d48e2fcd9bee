import { decibelsOfPower } from './decibels.ts';

const mean = (loudnesses: readonly number[]): number =>
  decibelsOfPower(loudnesses.reduce((sum, one) => sum + 10 ** (one / 10), 0) / loudnesses.length);

/** The level below which nothing counts, in LUFS, and how far below a first mean, in LU. */
const gates = { absolute: -70, relative: 10 };

/** The level in LUFS below which blocks of a program do not count. */
export const gateOf = (blocks: readonly number[]): number =>
  mean(blocks.filter((one) => one > gates.absolute)) - gates.relative;

/** The integrated loudness in LUFS of blocks of equal length, each told in LUFS: ITU-R BS.1770. */
export function integrated(blocks: readonly number[]): number {
  const gate = Math.max(gateOf(blocks), gates.absolute);
  return mean(blocks.filter((one) => one > gate));
}
