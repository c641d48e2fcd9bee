import type { Leg } from './leg.ts';

/** What to do first: the first step that the way names, or else the earliest of the others. */
export const stepToStartWith = (legs: readonly Leg[]): string | undefined =>
  legs.flatMap(({ steps, further }) => [...steps, ...further])[0]?.id;
