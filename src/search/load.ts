import type { Digest } from './digest.ts';
import { Meanings } from './meanings.ts';
import { unpackNames, type PackedNames } from './names-pack.ts';
import { NameIndex } from './match.ts';

async function fetched<Json>(address: string): Promise<Json> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Json;
}

/** Loads the names. Throws where they cannot be had: offline, or not built. */
export const loadNames = async (address: string): Promise<NameIndex> =>
  new NameIndex(unpackNames(await fetched<PackedNames>(address)));

/** Loads what every page is about, in the order of the names' pages. Throws where it cannot be had. */
export const loadMeanings = async (address: string, { names }: NameIndex): Promise<Meanings> =>
  new Meanings(names, await fetched<Digest>(address));
