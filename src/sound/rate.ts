/** Samples a second of every sound, wherever it is made: what is played is what was measured. */
export const rate = 48_000;
