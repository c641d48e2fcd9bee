import type { AnyEntry } from '../../schema/entry.ts';
import type { Path } from './document.ts';
import type { Wrong } from './problem.ts';

/** Something that each field allows but the whole does not. */
export interface Breach extends Wrong {
  path: Path;
}

/** One that shows only beside other entries, with the entry it is told of. */
export interface BreachOf extends Breach {
  entry: AnyEntry;
}
