/** What one sets on a compressor: decibels, decibels of input for one of output, and its knee in dB. */
export interface Compressor {
  threshold: number;
  ratio: number;
  knee?: number;
}

/** The level that a compressor makes of a steady level, in dB, without make-up gain. */
export function compressed(input: number, { threshold, ratio, knee = 0 }: Compressor): number {
  const above = input - threshold;
  if (2 * above <= -knee) return input;
  if (2 * above < knee) return input + ((1 / ratio - 1) * (above + knee / 2) ** 2) / (2 * knee);
  return threshold + above / ratio;
}

/** How fast a compressor acts: seconds until 63 percent of a change is done. */
export interface Times {
  attack: number;
  release: number;
}

/** The gain in dB that follows what is asked of it, each `step` seconds: down by the attack, up by the release. */
export function followed(asked: readonly number[], step: number, times: Times): number[] {
  let gain = 0;
  return asked.map((target) => {
    const time = target < gain ? times.attack : times.release;
    gain = target + (gain - target) * Math.exp(-step / time);
    return gain;
  });
}
