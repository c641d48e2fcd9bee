import type { Part } from '../knowledge/parts/parts.ts';

/** Paths and props of the pages of a list in parts, below the folder of its parts; none where it is whole. */
export const pathsOfParts = <Thing>(parts: readonly Part<Thing>[]) =>
  parts.map((part) => ({
    params: { part: part.address.slice(`${part.list}part/`.length, -1) },
    props: { part, parts },
  }));
