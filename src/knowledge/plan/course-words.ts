import * as words from '../../words/plan/routes.ts';
import type { PlanGraph } from './graph.ts';
import type { Leg } from './leg.ts';

/** What is said of a step that is a course, beside its title: " (a course, free)". Nothing of what nobody teaches. */
export function courseTold({ steps }: PlanGraph, id: string): string {
  const fee = steps[id]?.fee;
  return fee ? ` ${words.course(fee)}` : '';
}

/** How many courses are among the steps of a route that are told first, by what they cost: "1 free, 2 with a fee"; undefined where none is. */
export function coursesTold({ steps }: PlanGraph, legs: readonly Leg[]): string | undefined {
  const ids = new Set(legs.flatMap((leg) => leg.steps.map(({ id }) => id)));
  const fees = [...ids].flatMap((id) => steps[id]?.fee ?? []).sort();
  const told = [...new Set(fees)].map((fee) =>
    words.coursesAt(fees.filter((one) => one === fee).length, fee),
  );
  return told.join(', ') || undefined;
}
