import { amplitudeOf } from '../knowledge/physics/decibels.ts';
import { loudness } from './loudness.ts';
import { strongestOf, type Channels, type Pair } from './sound.ts';

/** No sound is louder than this, in LUFS, and no sample of it stronger, in dBFS. */
export const limits = { loudness: -20, peak: -12 };

/** How long a loop takes to begin and to end, in seconds: it has no edge. */
const edge = 0.008;

/** How much a version may be turned up or must be turned down. */
const room = (channels: Channels, rate: number): number =>
  Math.min(
    amplitudeOf(limits.loudness - loudness(channels, rate)),
    amplitudeOf(limits.peak) / Math.max(...channels.map(strongestOf)),
  );

/**
 * Both versions turned up or down together, so that neither is too loud or too strong, with soft ends. What
 * one has ahead of the other stays. A little is left for what rounding adds.
 */
export function safe({ without, with: changed }: Pair, rate: number): Pair {
  const gain = 0.99 * Math.min(room(without, rate), room(changed, rate));
  const ends = Math.round(edge * rate);
  const turned = (channels: Channels): Channels =>
    channels.map((channel) =>
      channel.map((sample, place) => {
        const near = Math.min(place, channel.length - 1 - place, ends) / ends;
        return sample * gain * near;
      }),
    );
  return { without: turned(without), with: turned(changed) };
}
