import { mostMoves } from './chains.ts';
import type { PlanGraph, PlanRole } from './graph.ts';
import type { Contents } from './open.ts';

/** The part of the graph that all plans to one role are made from, wherever they start. */
export type GraphTo = Pick<PlanGraph, 'roles' | 'steps'>;

/** The part of the graph that all plans from one role need besides. */
export type GraphFrom = Pick<PlanGraph, 'roles'>;

/**
 * The roles that chains to a role may come by, itself included: what leads there in a few moves, and to a
 * role in which nobody starts out whatever leads there, since the way to that one may be long.
 */
function rolesOnChains({ roles }: PlanGraph, target: string): ReadonlySet<string> {
  const movesAfter = new Map([[target, 0]]);
  for (const [role, moves] of movesAfter) {
    const into = roles[role]?.into ?? [];
    const isStart = into.some(({ from }) => from === undefined);
    if (isStart && moves + 1 >= mostMoves) continue;
    for (const { from } of into)
      if (from !== undefined && !movesAfter.has(from)) movesAfter.set(from, moves + 1);
  }
  return new Set(movesAfter.keys());
}

/** The steps that ways into some roles name, and those that build anything of what the roles need. */
function stepsOfUse({ steps }: PlanGraph, roles: readonly PlanRole[]): PlanGraph['steps'] {
  const ways = roles.flatMap(({ into }) => into);
  const named = new Set(ways.flatMap(({ steps, before = [] }) => [...steps, ...before]));
  const needed = new Set(roles.flatMap(({ needs }) => Object.keys(needs)));
  return Object.fromEntries(
    Object.entries(steps).filter(
      ([id, { builds }]) => named.has(id) || Object.keys(builds).some((skill) => needed.has(skill)),
    ),
  );
}

/** What plans to a role are made from. What all in a field have is told of the target alone. */
export function graphTo(graph: PlanGraph, target: string): GraphTo {
  const ids = rolesOnChains(graph, target);
  const onChains = Object.entries(graph.roles)
    .filter(([id]) => ids.has(id))
    .map(([id, role]) => [id, id === target ? role : { ...role, field: [] }] as const);
  const roles = Object.fromEntries(onChains);
  return { roles, steps: stepsOfUse(graph, Object.values(roles)) };
}

/** What plans from a role need of it. How one comes to hold it is asked by none of them. */
export function graphFrom({ roles }: PlanGraph, start: string): GraphFrom {
  const role = roles[start];
  return { roles: role ? { [start]: { ...role, field: [], into: [], named: [] } } : {} };
}

/** What a plan between two ends is made from: the same as if it were made from the whole graph. */
export const graphBetween = (contents: Contents, to: GraphTo, from?: GraphFrom): PlanGraph => ({
  ...contents,
  ...to,
  roles: { ...from?.roles, ...to.roles },
});
