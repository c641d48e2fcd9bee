/** The samples of a sound, a list for each channel: one, or left and right. Full scale is 1. */
export type Channels = readonly Float32Array<ArrayBuffer>[];

/** A sound without what it is about, and with it: equally long, to be played round and round. */
export interface Pair {
  without: Channels;
  with: Channels;
}

/**
 * Makes both versions of a sound, the same each time.
 * @param rate samples a second
 * @param amount where the slider stands, in its unit; 0 where there is none
 */
export type Make = (rate: number, amount: number) => Pair;

/** What a file of a sound gives. */
export interface SoundFile {
  make: Make;
}

/** So many seconds of silence. */
export const silence = (rate: number, seconds: number): Float32Array<ArrayBuffer> =>
  new Float32Array(Math.round(rate * seconds));

/** A channel whose samples are worked out from the time in seconds and their number. */
export const filled = (
  rate: number,
  seconds: number,
  at: (time: number, place: number) => number,
): Float32Array<ArrayBuffer> => silence(rate, seconds).map((_, place) => at(place / rate, place));

/** The samples of one sound with those of another added, so many times as strong. */
export const added = (
  one: Float32Array<ArrayBuffer>,
  other: Float32Array<ArrayBuffer>,
  gain = 1,
): Float32Array<ArrayBuffer> => one.map((sample, place) => sample + gain * (other[place] ?? 0));

/** So many seconds of a sound that goes round and round. */
export const repeated = (
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  seconds: number,
): Float32Array<ArrayBuffer> =>
  filled(rate, seconds, (_, place) => samples[place % samples.length] ?? 0);

/** How strong a sound still is, from 1 down, that dies away by 60 dB in so many seconds. */
export const dyingAway = (since: number, seconds: number): number =>
  Math.exp((-6.9 * since) / seconds);

/** The strongest of some samples, whichever way it swings. */
export const strongestOf = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
