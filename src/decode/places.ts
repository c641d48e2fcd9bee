import type { Thing } from './known.ts';
import type { Entry } from './meant.ts';

/** A place of an advert where something is named. */
export interface NamedAt {
  from: number;
  to: number;
  /** Where the words end by which it is named, if they go on: a verb is marked, and what it is done to belongs to it. */
  until?: number;
  things: readonly Thing[];
  /** Whether it is somebody whom the advert answers to, not what it looks for. */
  above: boolean;
}

/** A place where something is named, or may be: by what stands beside it. */
export interface MaybeAt {
  from: number;
  to: number;
  things: readonly Thing[];
  maybe: readonly Entry[];
}
