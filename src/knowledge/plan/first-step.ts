import type { PlanGraph } from './graph.ts';
import type { Leg } from './leg.ts';

/** What to do first: of the steps the way names, or else of all, the first that asks for nothing before. */
export function stepToStartWith(graph: PlanGraph, legs: readonly Leg[]): string | undefined {
  const steps = legs.map((leg) => [...leg.steps, ...leg.further]).find((some) => some.length > 0);
  const recorded = (steps ?? []).filter((step) => step.recorded);
  const ids = (recorded.length > 0 ? recorded : (steps ?? [])).map(({ id }) => id);
  return ids.find((id) => graph.steps[id]?.asks.length === 0) ?? ids[0];
}
