/** A wave as so many samples of a function of the time, in seconds, from 0 to an end left out. */
export const sampled = (
  wave: (seconds: number) => number,
  seconds: number,
  count: number,
): number[] => Array.from({ length: count }, (_, index) => wave((index * seconds) / count));

/** A sine of a frequency in hertz. */
export const sine =
  (frequency: number, phase = 0) =>
  (seconds: number): number =>
    Math.sin(2 * Math.PI * frequency * seconds + phase);

/** A wave cut flat where it goes beyond a limit, above and below. */
export const clipped = (sample: number, limit = 1): number =>
  Math.max(-limit, Math.min(limit, sample));

/** What a dimmer lets through of the mains: from a part of each half wave on, 0.5 for the later half. */
export const dimmed = (frequency: number, from: number) => (seconds: number) =>
  (2 * frequency * seconds) % 1 < from ? 0 : sine(frequency)(seconds);
