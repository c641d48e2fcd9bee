import type { Entry } from '../../schema/entry.ts';
import type { MadeSound } from '../../schema/sounds.ts';
import { made } from '../../sound/made.ts';
import { rate } from '../../sound/rate.ts';
import { safe } from '../../sound/safe.ts';
import type { Pair } from '../../sound/sound.ts';

const pairs = new Map<string, Promise<Pair>>();

/** Both versions of a sound where its slider stands at first, as they are played. */
export function pairOf({ id, data }: Entry<'sounds'>): Promise<Pair> {
  const known = pairs.get(id);
  if (known) return known;
  const pair = made[id as MadeSound]().then(({ make }) =>
    safe(make(rate, data.slider?.start ?? 0), rate),
  );
  pairs.set(id, pair);
  return pair;
}
