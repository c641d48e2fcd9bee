import type { Leg } from './leg.ts';

/** How long the legs of a route take together, as far as that is known. */
export interface TotalTime {
  /** Of each leg in its turn, whether its time is known. */
  known: readonly boolean[];
  /** Of the legs that are known, where their units can be added up. */
  months?: readonly [low: number, high: number] | undefined;
}

/**
 * The time of a route: added up only where it is known, and nothing is put in for the rest. Where something
 * else is counted than the time of a way, such as work before, it is not known.
 */
export function totalTime(legs: readonly Pick<Leg, 'passage'>[]): TotalTime {
  const timed = legs.map(({ passage }) => (passage?.time && !passage.time.before ? [passage] : []));
  const known = timed.flat();
  const months = known.flatMap((passage) => (passage.months ? [passage.months] : []));
  const add = (end: 0 | 1) => months.reduce((total, range) => total + range[end], 0);
  return {
    known: timed.map((of) => of.length > 0),
    months: months.length > 0 && months.length === known.length ? [add(0), add(1)] : undefined,
  };
}
