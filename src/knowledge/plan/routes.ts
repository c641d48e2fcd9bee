import { chainsTo, mostMoves, type Basis, type WayChain, type FoundChain } from './chains.ts';
import { destination, heldIn, type PlanGraph } from './graph.ts';
import { legTo, type Leg } from './leg.ts';
import { missing, raised, type Levels } from './levels.ts';
import { passageFrom } from './passage.ts';

/** Where somebody stands: the role they hold, if any, and the level of each skill they have. */
export interface Start {
  role?: string | undefined;
  skills: Levels;
}

/** A leg of a route, and the role it leads to. */
export type RouteLeg = Leg & { to: string };

/** One way from the start to the target, leg by leg. */
export interface Route {
  basis: Basis;
  legs: readonly RouteLeg[];
  /** Levels to add on the whole way, over all skills. */
  cost: number;
}

export interface Plan {
  start: Start;
  target: string;
  /** In the order in which to think of them, five at most. Empty: there is none, and `why` says why. */
  routes: readonly Route[];
  why?: string | undefined;
  /** What lies between the start and the target, whatever the route. */
  gap: RouteLeg;
}

const mostRoutes = 5;

/** What one has, and what one has after holding a role too. */
const withRole = (graph: PlanGraph, have: Levels, role: string | undefined): Levels =>
  raised(have, heldIn(graph, role));

function legsOf(graph: PlanGraph, { role, skills }: Start, chain: WayChain): RouteLeg[] {
  let have = withRole(graph, skills, role);
  const taken = new Set<string>();
  return chain.map(({ to, ...passage }, index) => {
    // A step that is named twice on the way is taken where it is named first.
    const steps = passage.steps.filter((step) => !taken.has(step));
    const from = { have, inField: role !== undefined || index > 0, passage: { ...passage, steps } };
    const leg = { ...legTo(destination(graph, to), from), to };
    for (const { id } of leg.steps) taken.add(id);
    have = withRole(graph, have, to);
    return leg;
  });
}

/** Levels to add on a chain, without choosing the steps. */
function costOf(graph: PlanGraph, { role, skills }: Start, chain: WayChain): number {
  let have = withRole(graph, skills, role);
  return chain.reduce((cost, { to }) => {
    const more = missing(have, destination(graph, to).needs);
    have = withRole(graph, have, to);
    return cost + more;
  }, 0);
}

/**
 * What comes first: straight from the role one holds, then what the target's page names, of that what
 * begins with a move from the role one holds, then moves into it, then detours, the short ones first.
 */
function rankOf({ chain, basis }: FoundChain, { role }: Start): number {
  const begins = role !== undefined && chain[0]?.from === role;
  if (begins && chain.length === 1) return 0;
  if (basis === 'written') return begins ? 1 : role === undefined || chain.length === 1 ? 2 : 3;
  return 2 + chain.length + (basis === 'detour' ? mostMoves : 0);
}

/** Ways that the target's page names stay in its order; of others in the same rank, those that add least lead. */
function inOrder(graph: PlanGraph, start: Start, found: readonly FoundChain[]) {
  return found
    .map((one) => ({ ...one, rank: rankOf(one, start), cost: costOf(graph, start, one.chain) }))
    .sort((a, b) => a.rank - b.rank || (a.rank > 3 ? a.cost - b.cost : 0));
}

/** The titles of roles as a sentence has them. */
const titles = (graph: PlanGraph, ids: Iterable<string>) =>
  [...new Set(ids)].map((id) => graph.roles[id]?.title ?? id).join(', ');

function whyNone(graph: PlanGraph, { role }: Start, target: string): string {
  const { title = '', into = [] } = graph.roles[target] ?? {};
  if (role === target) return 'It is the role you hold.';
  const before = into.flatMap(({ from }) => from ?? []);
  if (before.length === 0) return `No way into ${title} is recorded.`;
  const start = role ? titles(graph, [role]) : 'nothing';
  return `The recorded ways into ${title} come from ${titles(graph, before)}. None of these is reached from ${start} in ${mostMoves} moves or fewer.`;
}

/**
 * What lies between where somebody stands and a role, whatever the route: by the recorded way where one
 * leads straight there, which is what a comparison of the two tells.
 */
export function straightTo(graph: PlanGraph, { role, skills }: Start, target: string): RouteLeg {
  const into = graph.roles[target]?.into ?? [];
  const passage = role === undefined ? undefined : passageFrom(into, role);
  const from = { have: withRole(graph, skills, role), inField: role !== undefined, passage };
  return { ...legTo(destination(graph, target), from), to: target };
}

/**
 * The routes from where somebody stands to a role: the ways its own page names, then moves people are
 * recorded to make, then detours by several moves, four at most. What is marked counts on each.
 */
export function routesTo(graph: PlanGraph, start: Start, target: string): Plan {
  const routes = inOrder(graph, start, chainsTo(graph, start.role, target))
    .slice(0, mostRoutes)
    .map(({ chain, basis, cost }): Route => {
      return { basis, legs: legsOf(graph, start, chain), cost };
    });
  const why = routes.length > 0 ? {} : { why: whyNone(graph, start, target) };
  return { start, target, routes, gap: straightTo(graph, start, target), ...why };
}
