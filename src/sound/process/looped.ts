import type { Biquad } from '../../knowledge/physics/biquad.ts';

/** A loop from a microphone through a loudspeaker and back. */
interface SoundLoop {
  /** Samples that one round takes. */
  delay: number;
  /** What one round does to each frequency. */
  filter: Biquad;
  /** The gain of one round at a sample. */
  gain: (place: number) => number;
  /** What the loudspeaker gives at most: softly, from far below on. */
  most: number;
}

/** What a microphone hears of a sound that comes back into it again and again. */
export function looped(
  samples: Float32Array<ArrayBuffer>,
  { delay, filter: { b, a }, gain, most }: SoundLoop,
): Float32Array<ArrayBuffer> {
  const heard = samples.slice();
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let place = delay; place < heard.length; place++) {
    const x = most * Math.tanh((gain(place) * (heard[place - delay] ?? 0)) / most);
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    heard[place] = (samples[place] ?? 0) + y;
  }
  return heard;
}
