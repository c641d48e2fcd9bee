import { legTo, missing, raised, type Leg } from './leg.ts';
import type { Depths, Passage, PlanGraph } from './graph.ts';

/** Where somebody stands: the role they hold, if any, and the level of each skill they have. */
export interface Start {
  role?: string | undefined;
  skills: Depths;
}

/** One way from the start to the target, leg by leg. */
export interface Route {
  legs: readonly Leg[];
  /** Levels to add on the whole way, over all skills. */
  cost: number;
}

export interface Plan {
  start: Start;
  target: string;
  /** Those that add least first, five at most. Empty: there is none, and `why` says why. */
  routes: readonly Route[];
  why?: string | undefined;
  /** Where no route leads from a role: those that begin from nothing, with what one has counted. */
  anew: readonly Route[];
  /** What lies between the start and the target, whatever the route. */
  gap: Leg;
}

/** How long the legs of a route take together, as far as that is known. */
export interface TotalTime {
  legs: number;
  unknown: number;
  /** Of the legs that are known, where their units can be added up. */
  months?: readonly [low: number, high: number] | undefined;
}

type Link = Passage & { to: string };
type Chain = readonly Link[];

const mostRoutes = 5;
const mostMoves = 4;

/** Every chain of recorded ways from the start to the target that comes to no role twice. */
function chainsTo(graph: PlanGraph, start: string | undefined, target: string): Chain[] {
  const found: Chain[] = [];
  const extend = (chain: Chain, to: string, moves: number) => {
    for (const passage of graph.roles[to]?.into ?? []) {
      const { from } = passage;
      const longer = [{ ...passage, to }, ...chain];
      if (from && moves === mostMoves) continue;
      if (from === start) found.push(longer);
      else if (from && !longer.some((link) => link.to === from)) extend(longer, from, moves + 1);
    }
  };
  if (start !== target) extend([], target, 0);
  return found;
}

/** Of chains by way of the same roles, the first: their first steps differ, and all are ways in. */
function byRoles(chains: readonly Chain[]): Chain[] {
  const seen = new Set<string>();
  return chains.filter((chain) => {
    const roles = chain.map(({ to }) => to).join();
    if (chain.length > 1 && seen.has(roles)) return false;
    seen.add(roles);
    return true;
  });
}

function costOf(graph: PlanGraph, have: Depths, chain: Chain): number {
  let now = have;
  return chain.reduce((cost, { to }) => {
    const needs = graph.roles[to]?.needs ?? {};
    const more = missing(now, needs);
    now = raised(now, needs);
    return cost + more;
  }, 0);
}

function legsOf(graph: PlanGraph, have: Depths, chain: Chain): Leg[] {
  let now = have;
  return chain.map(({ to, ...passage }) => {
    const leg = legTo(graph, to, now, passage);
    now = raised(now, graph.roles[to]?.needs ?? {});
    return leg;
  });
}

/** The titles of roles as a sentence has them. */
const titles = (graph: PlanGraph, ids: Iterable<string | undefined>) =>
  [...new Set(ids)].map((id) => (id && graph.roles[id]?.title) ?? '').join(', ');

function whyNone(graph: PlanGraph, { role }: Start, target: string): string {
  const { title = '', into = [] } = graph.roles[target] ?? {};
  if (role === target) return 'It is the role you hold.';
  const before = into.flatMap(({ from }) => from ?? []);
  if (before.length === 0) return `No move into ${title} from any other role is recorded.`;
  const from = `The recorded ways into ${title} come from ${titles(graph, before)}.`;
  return role
    ? `${from} None of these is reached from ${titles(graph, [role])} in ${mostMoves} moves or fewer.`
    : `${from} None of these is reached from nothing in ${mostMoves} moves or fewer.`;
}

/** The recorded routes that add least, beginning in a role or, without one, from nothing. */
const recordedRoutes = (graph: PlanGraph, have: Depths, from: string | undefined, target: string) =>
  byRoles(chainsTo(graph, from, target))
    .map((chain) => ({ chain, cost: costOf(graph, have, chain) }))
    .sort((a, b) => a.cost - b.cost || a.chain.length - b.chain.length)
    .slice(0, mostRoutes)
    .map(({ chain, cost }): Route => ({ legs: legsOf(graph, have, chain), cost }));

/**
 * The recorded routes from where somebody stands to a role: from a role by moves, or from nothing by a
 * way in and then moves, four at most. Marked skills count on each, and also lead straight to the role.
 */
export function routesTo(graph: PlanGraph, start: Start, target: string): Plan {
  const { role } = start;
  const have = raised(start.skills, (role && graph.roles[role]?.needs) || {});
  const gap = legTo(graph, target, have);
  const straight: Route[] =
    !role && Object.keys(have).length > 0
      ? [{ legs: [gap], cost: missing(have, graph.roles[target]?.needs ?? {}) }]
      : [];
  const recorded = recordedRoutes(graph, have, role, target);
  const routes = [...straight, ...recorded].slice(0, mostRoutes);
  if (routes.length > 0) return { start, target, routes, gap, anew: [] };
  const anew = role && role !== target ? recordedRoutes(graph, have, undefined, target) : [];
  return { start, target, routes, gap, anew, why: whyNone(graph, start, target) };
}

/** The time of a route: added up only where it is known, and nothing is put in for the rest. */
export function totalTime(legs: readonly Leg[]): TotalTime {
  const times = legs.map(({ passage }) => passage?.time);
  const known = times.flatMap((time) => (time && 'text' in time ? [time] : []));
  const months = known.flatMap((time) => (time.months ? [time.months] : []));
  const add = (end: 0 | 1) => months.reduce((total, range) => total + range[end], 0);
  return {
    legs: legs.length,
    unknown: legs.length - known.length,
    months: months.length > 0 && months.length === known.length ? [add(0), add(1)] : undefined,
  };
}

/** What to do first: of the steps the way names, or else of all, the first that asks for nothing before. */
export function firstStep(graph: PlanGraph, legs: readonly Leg[]): string | undefined {
  const steps = legs.find((leg) => leg.steps.length > 0)?.steps ?? [];
  const recorded = steps.filter((step) => step.recorded);
  const ids = (recorded.length > 0 ? recorded : steps).map(({ id }) => id);
  return ids.find((id) => graph.steps[id]?.asks.length === 0) ?? ids[0];
}
