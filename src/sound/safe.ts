import { amplitudeOf, decibels } from '../knowledge/physics/decibels.ts';
import { loudness } from './loudness.ts';
import { strongestOf, type Pair } from './sound.ts';
import { atGain, limits } from './at-gain.ts';

/**
 * By how many dB both versions may be turned up, or must be turned down, so that neither is too loud or too
 * strong. What one has ahead of the other stays.
 */
export const roomFor = (pair: Pair, rate: number): number =>
  Math.min(
    ...[pair.without, pair.with].flatMap((channels) => [
      limits.loudness - loudness(channels, rate),
      limits.peak - decibels(Math.max(...channels.map(strongestOf))),
    ]),
  );

/** Both versions turned up or down together, so that they are safe to hear. A little is left for rounding. */
export const safe = (pair: Pair, rate: number): Pair =>
  atGain(pair, rate, 0.99 * amplitudeOf(roomFor(pair, rate)));
