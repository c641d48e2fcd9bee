import type { Depths, Passage, PlanGraph, PlanStep } from './graph.ts';
import { keysOf, stages } from '../../schema/vocabulary.ts';

/** A skill that a leg asks to raise, in levels: 0 for none up to 4 for expert. */
export interface Addition {
  skill: string;
  from: number;
  to: number;
  /** How far the steps of the leg take it; below `to`, no step builds the rest. */
  reaches: number;
}

export interface LegStep {
  id: string;
  /** Whether the way or the move names it; if not, it was added because it builds what is missing. */
  recorded: boolean;
  /** Skills of the gap that it raises, and to which level. */
  builds: Depths;
}

/** One part of a route: from nothing, from a role or from marked skills to the next role. */
export interface Leg {
  to: string;
  /** The recorded way or move. Undefined: straight to the role by what is missing alone. */
  passage?: Passage | undefined;
  keep: readonly { skill: string; level: number }[];
  add: readonly Addition[];
  /** In the order of their stages. */
  steps: readonly LegStep[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The level of a skill, 0 where there is none. Ids may come from anybody, "constructor" included. */
export const depthOf = (depths: Depths, skill: string): number =>
  Object.hasOwn(depths, skill) ? (depths[skill] ?? 0) : 0;

/** How many levels are missing between what one has and what is needed. */
export const missing = (have: Depths, needs: Depths): number =>
  sum(Object.keys(needs).map((skill) => Math.max(0, depthOf(needs, skill) - depthOf(have, skill))));

/** The higher of two levels for each skill. */
export function raised(have: Depths, by: Depths): Depths {
  const higher = Object.keys(by).map((skill) => [
    skill,
    Math.max(depthOf(have, skill), depthOf(by, skill)),
  ]);
  return { ...have, ...Object.fromEntries(higher) };
}

/** What a step builds beyond what is there, and no further than is needed. */
function gains(graph: PlanGraph, step: string, have: Depths, needs: Depths): Depths {
  const builds = graph.steps[step]?.builds ?? {};
  return Object.fromEntries(
    Object.keys(needs)
      .map((skill) => [skill, Math.min(depthOf(builds, skill), depthOf(needs, skill))] as const)
      .filter(([skill, level]) => level > depthOf(have, skill)),
  );
}

/**
 * In which order steps are looked for that no way names: what one can do early and alone, then what
 * comes later, then courses, then leading others.
 */
function turns({ steps }: PlanGraph): string[][] {
  const turnOf = ({ stage, course }: PlanStep) => {
    if (stage === keysOf(stages).indexOf('lead')) return 3;
    return course ? 2 : stage === keysOf(stages).indexOf('specialize') ? 1 : 0;
  };
  return [0, 1, 2, 3].map((turn) =>
    Object.entries(steps).flatMap(([id, step]) => (turnOf(step) === turn ? [id] : [])),
  );
}

/** The step that closes most of what is missing; undefined where none closes any. */
function closesMost(graph: PlanGraph, steps: readonly string[], have: Depths, needs: Depths) {
  const closing = steps
    .map((id) => ({ id, closes: missing(have, gains(graph, id, have, needs)) }))
    .filter(({ closes }) => closes > 0);
  return closing.toSorted((a, b) => b.closes - a.closes)[0]?.id;
}

/** Steps that close what is still missing, as far as any steps do. */
function closingSteps(graph: PlanGraph, have: Depths, needs: Depths): string[] {
  const chosen: string[] = [];
  let now = have;
  for (const steps of turns(graph)) {
    let best: string | undefined;
    while ((best = closesMost(graph, steps, now, needs))) {
      chosen.push(best);
      now = raised(now, gains(graph, best, now, needs));
    }
  }
  return chosen;
}

function stepsOf(
  graph: PlanGraph,
  have: Depths,
  needs: Depths,
  recorded: readonly string[],
): LegStep[] {
  const built = recorded.reduce((now, id) => raised(now, gains(graph, id, now, needs)), have);
  const added = closingSteps(graph, built, needs);
  const order = Object.keys(graph.steps);
  const ids = [...recorded, ...added].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  let now = have;
  const steps = ids.map((id): LegStep => {
    const builds = gains(graph, id, now, needs);
    now = raised(now, builds);
    return { id, recorded: recorded.includes(id), builds };
  });
  return steps.filter(({ recorded, builds }) => recorded || Object.keys(builds).length > 0);
}

/** What it takes to come to a role from what one has: kept, to be added, and the steps that build it. */
export function legTo(graph: PlanGraph, to: string, have: Depths, passage?: Passage): Leg {
  const needs = graph.roles[to]?.needs ?? {};
  const steps = stepsOf(graph, have, needs, passage?.steps ?? []);
  const after = steps.reduce((now, { builds }) => raised(now, builds), have);
  const skills = Object.keys(needs);
  const has = (skill: string) => depthOf(have, skill) >= depthOf(needs, skill);
  return {
    to,
    passage,
    keep: skills.filter(has).map((skill) => ({ skill, level: depthOf(needs, skill) })),
    add: skills
      .filter((skill) => !has(skill))
      .map((skill) => ({
        skill,
        from: depthOf(have, skill),
        to: depthOf(needs, skill),
        reaches: depthOf(after, skill),
      }))
      .sort((a, b) => b.to - b.from - (a.to - a.from)),
    steps,
  };
}
