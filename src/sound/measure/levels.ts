import { decibels, decibelsOfPower } from '../../knowledge/physics/decibels.ts';
import { strongestOf, type Channels } from '../sound.ts';

/** All channels as one, as a single loudspeaker plays them. */
export const mono = (channels: Channels): Float32Array<ArrayBuffer> => {
  const [first = new Float32Array(), ...others] = channels;
  if (others.length === 0) return first;
  return first.map(
    (sample, place) =>
      others.reduce((sum, channel) => sum + (channel[place] ?? 0), sample) / channels.length,
  );
};

/** The strongest sample of some, in dBFS. */
export const peakOf = (samples: Float32Array): number => decibels(strongestOf(samples));

/** The level of samples in dBFS: that of their mean power, so that a full square wave has 0. */
export const levelOf = (samples: Float32Array): number =>
  decibelsOfPower(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** The level in dBFS around each of some times in seconds, over so many seconds. */
export const levelsAt = (
  samples: Float32Array,
  rate: number,
  times: readonly number[],
  window = 0.025,
): number[] =>
  times.map((time) => {
    const from = Math.max(0, Math.round((time - window / 2) * rate));
    return levelOf(samples.subarray(from, from + Math.round(window * rate)));
  });
