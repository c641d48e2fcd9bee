/** How many samples to each side a point between two of them is worked out from. */
const reach = 16;

/**
 * Samples played so many times as fast, of half a speed or more or less: the smooth wave through them, read in
 * other steps. It goes round, as a loop does.
 */
export function replayed(
  samples: Float32Array<ArrayBuffer>,
  times: number,
): Float32Array<ArrayBuffer> {
  const { length } = samples;
  return new Float32Array(Math.round(length / times)).map((_, place) => {
    const at = place * times;
    const first = Math.floor(at);
    const part = at - first;
    if (part < 1e-9) return samples[first % length] ?? 0;
    // sin(π(part − n)) is that of part, and changes its sign with each n.
    const sine = Math.sin(Math.PI * part) / Math.PI;
    let sum = 0;
    for (let near = 1 - reach; near <= reach; near++) {
      const away = part - near;
      const fade = (1 - (away / reach) ** 2) ** 2;
      const sample = samples[(first + near + length) % length] ?? 0;
      sum += ((near % 2 ? -fade : fade) * sample) / away;
    }
    return sine * sum;
  });
}
