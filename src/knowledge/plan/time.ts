import type { Leg } from './leg.ts';

/** What is known of the time of a leg; where something else is counted than the time of the way, nothing. */
const timed = ({ passage }: Pick<Leg, 'passage'>) =>
  passage?.time && passage.time.before === undefined ? passage : undefined;

/** How long the legs of a route take together, as far as that is known. */
export interface TotalTime {
  /** Of each leg in its turn, whether its time is known. */
  known: readonly boolean[];
  /** Of the legs that are known, where their units can be added up. */
  months?: readonly [low: number, high: number] | undefined;
}

/** The time of a route: added up only where it is known, and nothing is put in for the rest. */
export function totalTime(legs: readonly Pick<Leg, 'passage'>[]): TotalTime {
  const known = legs.flatMap((leg) => timed(leg) ?? []);
  const months = known.flatMap((passage) => (passage.months ? [passage.months] : []));
  const add = (end: 0 | 1) => months.reduce((total, range) => total + range[end], 0);
  return {
    known: legs.map((leg) => timed(leg) !== undefined),
    months: months.length > 0 && months.length === known.length ? [add(0), add(1)] : undefined,
  };
}
