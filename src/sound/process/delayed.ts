/**
 * A channel so many samples later, with silence before it. Between two samples it takes the curve of third
 * degree through the four around; a whole number of samples leaves each as it is.
 */
export function delayed(
  samples: Float32Array<ArrayBuffer>,
  later: number,
): Float32Array<ArrayBuffer> {
  const whole = Math.floor(later);
  const part = later - whole;
  const weights = [
    (-part * (1 - part) * (2 - part)) / 6,
    ((1 + part) * (1 - part) * (2 - part)) / 2,
    ((1 + part) * part * (2 - part)) / 2,
    (-(1 + part) * part * (1 - part)) / 6,
  ];
  return samples.map((_, place) =>
    weights.reduce(
      (sum, weight, step) => sum + weight * (samples[place - whole + 1 - step] ?? 0),
      0,
    ),
  );
}
