import { loudness } from '../src/sound/loudness.ts';
import { peakOf } from '../src/sound/measure/levels.ts';
import { playable } from '../src/sound/played.ts';
import { rate } from '../src/sound/rate.ts';
import type { Channels, Pair } from '../src/sound/sound.ts';
import { limits } from '../src/sound/at-gain.ts';
import type { Entry } from '../src/schema/entry.ts';

/** A sound as it is played where its slider stands. */
export const playedAt = async (sound: Entry<'sounds'>, amount: number): Promise<Pair> =>
  (await playable(sound))(rate, amount);

/** The strongest sample of a version, in dBFS. */
export const strongest = (channels: Channels): number => Math.max(...channels.map(peakOf));

/** What of a pair is louder or stronger than sounds may be, in words; nothing where all is as it must be. */
export const tooLoud = ({ without, with: changed }: Pair): string[] =>
  [without, changed].flatMap((channels) => [
    ...(loudness(channels, rate) > limits.loudness ? [`${loudness(channels, rate)} LUFS`] : []),
    ...(strongest(channels) > limits.peak ? [`${strongest(channels)} dBFS`] : []),
  ]);
