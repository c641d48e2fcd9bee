import type { YearPlace } from './fields.ts';

/** Why an assumption starts where it does, and who says so or where to read on. */
export interface Reason {
  told: string;
  source?: string;
  /** The address of a page of this site with its title. */
  page?: { title: string; address: `/${string}` };
}

/** A reason, and the country it holds in, where it does not in all. */
export interface PlacedReason {
  place?: YearPlace;
  reason: Reason;
}
