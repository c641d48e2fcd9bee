import { fetched } from './fetched.ts';
import { unpackNames, type PackedNames } from './names-pack.ts';
import { NameIndex } from './match.ts';

/** Loads the names. Throws where they cannot be had. */
export const loadNames = async (address: string): Promise<NameIndex> =>
  new NameIndex(unpackNames(await fetched<PackedNames>(address)));
