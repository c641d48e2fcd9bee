/** The frequency that a tone seems to have once it is sampled without a filter before, in hertz. */
export function aliasOf(frequency: number, rate: number): number {
  const rest = frequency % rate;
  return Math.min(rest, rate - rest);
}

/** A sample as the nearest of the steps that so many bits have between −1 and 1. */
export function quantized(sample: number, bits: number): number {
  const step = 2 ** (1 - bits);
  return step * Math.round(sample / step);
}

/** Seconds that so many samples last. */
export const lasting = (samples: number, rate: number): number => samples / rate;
