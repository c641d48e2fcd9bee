import type { Path } from './document.ts';
import type { Wrong } from './problem.ts';

/** Something that each field allows but the whole does not. */
export interface Breach extends Wrong {
  path: Path;
}
