import { late, over, plus, sizeOf, times, type Complex } from './complex.ts';
import { decibels } from './decibels.ts';

/** Both halves of a Linkwitz-Riley crossover of fourth order, at a frequency beside its own. */
export function crossoverAt(frequency: number, at: number): { low: Complex; high: Complex } {
  const beside = frequency / at;
  const below = { re: 1 - beside ** 2, im: Math.SQRT2 * beside };
  const half = (numerator: number) => {
    const one = over({ re: numerator, im: 0 }, below);
    return times(one, one);
  };
  return { low: half(1), high: half(-(beside ** 2)) };
}

/** The level of both halves together, in dB, where the low one comes so many seconds late. */
export function crossoverSum(frequency: number, at: number, seconds = 0): number {
  const { low, high } = crossoverAt(frequency, at);
  return decibels(sizeOf(plus(times(low, late(seconds, frequency)), high)));
}
