/**
 * A channel after a shelf of first order: all that is far below both corners rises or falls by the ratio of
 * the first to the second, in hertz; what is above them stays.
 */
export function lowShelved(
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  [upper, lower]: readonly [upper: number, lower: number],
): Float32Array<ArrayBuffer> {
  const [one, other] = [upper, lower].map((corner) => (Math.PI * corner) / rate) as [
    number,
    number,
  ];
  let [before, after] = [0, 0];
  return samples.map((sample) => {
    after = ((1 + one) * sample + (one - 1) * before - (other - 1) * after) / (1 + other);
    before = sample;
    return after;
  });
}
