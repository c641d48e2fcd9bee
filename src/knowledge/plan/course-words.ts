import { fees, type Fee } from '../figures/fee.ts';
import type { PlanGraph } from './graph.ts';
import type { Leg } from './leg.ts';

/** What is said of a step that is a course, beside its title: " (a course, free)". Nothing of what nobody teaches. */
export function courseTold({ steps }: PlanGraph, id: string): string {
  const fee = steps[id]?.fee;
  return fee ? ` (a course, ${fees[fee]})` : '';
}

/** How many courses are among the steps of a route that are told first, by what they cost: "1 free, 2 with a fee". */
export function coursesTold({ steps }: PlanGraph, legs: readonly Leg[]): string {
  const ids = new Set(legs.flatMap((leg) => leg.steps.map(({ id }) => id)));
  const all = [...ids].flatMap((id) => steps[id]?.fee ?? []);
  const told = (Object.keys(fees) as Fee[]).flatMap((fee) => {
    const many = all.filter((one) => one === fee).length;
    return many > 0 ? `${many} ${fees[fee]}` : [];
  });
  return told.join(', ') || 'none';
}
