import type { Entry } from '../../schema/entry.ts';
import { playable } from '../../sound/played.ts';
import { rate } from '../../sound/rate.ts';
import type { Pair } from '../../sound/sound.ts';

const pairs = new Map<string, Promise<Pair>>();

/** Both versions of a sound where its slider stands at first, as they are played. */
export function pairOf(sound: Entry<'sounds'>): Promise<Pair> {
  const known = pairs.get(sound.id);
  if (known) return known;
  const pair = playable(sound).then((make) => make(rate, sound.data.slider?.start ?? 0));
  pairs.set(sound.id, pair);
  return pair;
}
