/** A loop that comes so many samples later, or earlier below 0: what leaves at its end comes in at its start. */
export const laterInLoop = (
  samples: Float32Array<ArrayBuffer>,
  by: number,
): Float32Array<ArrayBuffer> =>
  samples.map((_, place) => samples.at((place - by) % samples.length) ?? 0);
