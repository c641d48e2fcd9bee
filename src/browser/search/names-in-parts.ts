import type { PackedGuide } from '../../search/parts/guide.ts';
import { suggestInParts } from '../../search/parts/suggest-in-parts.ts';
import { fetched, LoadedOnce } from '../fetched.ts';
import { loadNames } from './load-names.ts';

/** Suggests from a long list of names, of which each query loads a few parts. */
export async function suggestFromParts(partsAt: string, namesAt: string, most: number) {
  const loaded = new LoadedOnce();
  const guide = await fetched<PackedGuide>(partsAt);
  return suggestInParts(
    guide,
    {
      part: (version, place) => fetched(partsAt.replace(/[^/]*$/, `${version}/${place}.json`)),
      whole: () => loaded.get('names', () => loadNames(namesAt)),
    },
    most,
  );
}
