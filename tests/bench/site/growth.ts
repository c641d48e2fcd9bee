/** A value at a size of the content. */
export interface Measured {
  /** How many times the content. */
  times: number;
  value: number;
}

/** More than this grows faster than the content, beyond what measuring errs by. */
export const mostGrowth = 1.05;

/**
 * The exponent by which values grow with the content: the slope of a line through their logarithms, by least
 * squares. 1 is as fast as the content, 0 not at all. Undefined where there are fewer than two.
 */
export function growthOf(measured: readonly Measured[]): number | undefined {
  const points = measured
    .filter(({ value }) => value > 0)
    .map(({ times, value }) => [Math.log(times), Math.log(value)] as const);
  if (points.length < 2) return undefined;
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return under === 0 ? undefined : over / under;
}
