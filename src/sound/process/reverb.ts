import { keptBy } from './filter.ts';

/** How many delay lines make the room: enough that its tail has no rhythm. */
const count = 16;

/** The shortest line of a room that rings for a second, in seconds, and how many times as long the longest is. */
const [shortest, spread] = [0.017, 3.4];

/** Where what goes into the room begins to get softer, in hertz. */
const treble = 4000;

/** Short passages that spread each sound before it goes into the room, in seconds, and how much they keep. */
const passages = [0.0031, 0.0053, 0.0089];
const spreads = 0.6;

/** Samples spread in time, with all frequencies as strong as before (Schroeder's all-pass). */
function spreadOut(samples: Float32Array<ArrayBuffer>, delay: number): Float32Array<ArrayBuffer> {
  const out = samples.map((sample) => -spreads * sample);
  for (let place = delay; place < out.length; place++)
    out[place] =
      (out[place] ?? 0) + (samples[place - delay] ?? 0) + spreads * (out[place - delay] ?? 0);
  return out;
}

/** A line of a room: the sound on its way, how much of it arrives, and which side hears it how. */
function lineOf(rate: number, seconds: number, number: number) {
  const delay = Math.sqrt(seconds) * shortest * spread ** (number / (count - 1));
  const held = new Float32Array(Math.round(rate * delay));
  const keeps = 10 ** ((-3 * held.length) / (rate * seconds));
  const sign = number % 4 < 2 ? 1 : -1;
  return {
    held,
    keeps,
    at: 0,
    heard: 0,
    left: number % 2 ? sign : 0,
    right: number % 2 ? 0 : sign,
  };
}

/**
 * The reverberation of samples, left and right, in a room where sound loses 60 dB in so many seconds; what comes
 * straight is not in it. Delay lines feed each other without loss, as Householder's matrix mixes them, and each
 * takes off what sound loses in its time. A room that rings longer is larger, as halls are.
 */
export function reverberant(
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  seconds: number,
): [left: Float32Array<ArrayBuffer>, right: Float32Array<ArrayBuffer>] {
  const lines = Array.from({ length: count }, (_, number) => lineOf(rate, seconds, number));
  const soft = 1 - keptBy(treble, rate);
  const right = new Float32Array(samples.length);
  let into = 0;
  const spreading = passages.reduce(
    (sum, seconds) => spreadOut(sum, Math.round(seconds * rate)),
    samples,
  );
  const left = spreading.map((sample, place) => {
    into += soft * (sample - into);
    let all = 0;
    let one = 0;
    let other = 0;
    for (const line of lines) {
      line.heard = line.keeps * (line.held[line.at] ?? 0);
      all += line.heard;
      one += line.left * line.heard;
      other += line.right * line.heard;
    }
    for (const line of lines) {
      line.held[line.at] = (line.left + line.right) * into + line.heard - (2 / count) * all;
      line.at = line.at + 1 < line.held.length ? line.at + 1 : 0;
    }
    right[place] = other;
    return one;
  });
  return [left, right];
}
