import { added } from '../sound.ts';

/** A reflection: how many seconds behind the direct sound it arrives, and how strong it is beside it. */
interface Reflection {
  after: number;
  gain: number;
}

/** Samples with reflections of them added, each from one wall. */
export const reflected = (
  samples: Float32Array<ArrayBuffer>,
  rate: number,
  reflections: readonly Reflection[],
): Float32Array<ArrayBuffer> =>
  reflections.reduce((sum, { after, gain }) => {
    const late = new Float32Array(samples.length);
    const delay = Math.round(after * rate);
    late.set(samples.subarray(0, samples.length - delay), delay);
    return added(sum, late, gain);
  }, samples);
