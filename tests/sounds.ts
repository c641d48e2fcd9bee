import { made } from '../src/sound/made.ts';
import { loudness } from '../src/sound/loudness.ts';
import { peakOf } from '../src/sound/measure/levels.ts';
import { rate } from '../src/sound/rate.ts';
import { limits, safe } from '../src/sound/safe.ts';
import type { Channels, Pair } from '../src/sound/sound.ts';
import type { Entry } from '../src/schema/entry.ts';

/** A sound as it is played where its slider stands. */
export async function playedAt({ id }: Entry<'sounds'>, amount: number): Promise<Pair> {
  const { make } = await made[id as keyof typeof made]();
  return safe(make(rate, amount), rate);
}

/** The strongest sample of a version, in dBFS. */
export const strongest = (channels: Channels): number => Math.max(...channels.map(peakOf));

/** What of a pair is louder or stronger than sounds may be, in words; nothing where all is as it must be. */
export const tooLoud = ({ without, with: changed }: Pair): string[] =>
  [without, changed].flatMap((channels) => [
    ...(loudness(channels, rate) > limits.loudness ? [`${loudness(channels, rate)} LUFS`] : []),
    ...(strongest(channels) > limits.peak ? [`${strongest(channels)} dBFS`] : []),
  ]);
