import { unpackNames, type PackedNames } from '../../search/names-pack.ts';
import { NameIndex } from '../../search/match.ts';
import { fetched } from '../fetched.ts';

/** Loads the names. Throws where they cannot be had. */
export const loadNames = async (address: string): Promise<NameIndex> =>
  new NameIndex(unpackNames(await fetched<PackedNames>(address)));
