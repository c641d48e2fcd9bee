import { ask } from '../ask.ts';
import type { Hit } from '../hit.ts';
import type { NameIndex } from '../match.ts';
import { readText } from '../reading.ts';
import { Guide, type PackedGuide } from './guide.ts';
import { partsNeeded } from './needed.ts';
import { KnownNames, type NamesPart } from './part.ts';

/** Where parts come from, each by its number, and the whole list where they cannot be had. */
export interface PartsAt {
  part: (version: string, place: number) => Promise<NamesPart>;
  whole: () => Promise<NameIndex>;
}

/** Answers by names as the whole list does, from the few parts of it that a query needs. Each is loaded once. */
export function suggestInParts(packed: PackedGuide, at: PartsAt, most: number) {
  const guide = new Guide(packed);
  const known = new KnownNames(packed);
  const loaded = new Map<number, Promise<void>>();
  const load = (place: number): Promise<void> => {
    const loading =
      loaded.get(place) ?? at.part(packed.version, place).then((part) => known.add(part));
    loaded.set(place, loading);
    loading.catch(() => loaded.delete(place));
    return loading;
  };
  return async (text: string): Promise<Hit[]> => {
    const reading = readText(text);
    try {
      const { sure, more } = partsNeeded(guide, text);
      await Promise.all(sure.map(load));
      const hits = ask(known.index, reading);
      // Guesses stand behind all else.
      if (hits.filter(({ guess }) => !guess).length >= most) return hits;
      await Promise.all(more.map(load));
      return ask(known.index, reading);
    } catch {
      return ask(await at.whole(), reading);
    }
  };
}
