import type { PlanGraph } from './graph.ts';
import type { Leg } from './leg.ts';

/** What to do first: the first step that the way names, or else of those that were chosen the first that asks for nothing before. */
export function stepToStartWith(graph: PlanGraph, legs: readonly Leg[]): string | undefined {
  const steps =
    legs.map((leg) => [...leg.steps, ...leg.further]).find((some) => some.length > 0) ?? [];
  const named = steps.find(({ recorded }) => recorded);
  const free = steps.find(({ id }) => graph.steps[id]?.asks.length === 0);
  return (named ?? free ?? steps[0])?.id;
}
