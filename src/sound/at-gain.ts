import { amplitudeOf } from '../knowledge/physics/decibels.ts';
import type { Channels, Pair } from './sound.ts';

/** No sound is louder than this, in LUFS, and no sample of it stronger, in dBFS. */
export const limits = { loudness: -20, peak: -12 };

/** How long a loop takes to begin and to end, in seconds: it has no edge. */
const edge = 0.008;

/**
 * Both versions turned up or down together by a ratio of amplitudes, with soft ends. A sample that would still
 * be too strong is cut off.
 */
export function atGain({ without, with: changed }: Pair, rate: number, gain: number): Pair {
  const ends = edge * rate;
  const most = amplitudeOf(limits.peak);
  const leveled = (channels: Channels): Channels =>
    channels.map((channel) =>
      channel.map((sample, place) => {
        const near = Math.min(place, channel.length - 1 - place, ends) / ends;
        return Math.max(-most, Math.min(most, sample * gain * near));
      }),
    );
  return { without: leveled(without), with: leveled(changed) };
}
