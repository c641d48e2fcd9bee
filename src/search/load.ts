import { unpackNames, type PackedNames } from './names-pack.ts';
import { NameIndex } from './match.ts';

/** Loads the names. Throws where they cannot be had: offline, or not built. */
export async function loadNames(address: string): Promise<NameIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new NameIndex(unpackNames((await response.json()) as PackedNames));
}
