import { chainsTo, type Basis, type FoundChain, type WayChain } from './chains.ts';
import { destination, heldIn, type PlanGraph } from './graph.ts';
import { legTo, type Leg } from './leg.ts';
import { gapBetween } from './gap.ts';
import { raised, type Levels } from './levels.ts';
import { forHolder, passageFrom } from './passage.ts';

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
}

export interface Plan {
  start: Start;
  target: string;
  /** In the order in which to think of them, five at most. None where the role is held, or where no way begins here. */
  routes: readonly Route[];
  /** What lies between the start and the target, whatever the route. */
  gap: RouteLeg;
}

const mostRoutes = 5;

/** What one has, and what one has after holding a role too. */
const withRole = (graph: PlanGraph, have: Levels, role: string | undefined): Levels =>
  raised(have, heldIn(graph, role));

/**
 * The legs of a chain. A step that is named twice on the way is taken where it is named first. What a move
 * names was chosen for its holder, who may be unpaid: whoever comes to it with another role does not begin.
 */
function legsOf(graph: PlanGraph, { role, skills }: Start, chain: WayChain): RouteLeg[] {
  let have = withRole(graph, skills, role);
  const taken = new Set<string>();
  return chain.map(({ to, ...passage }, index) => {
    const begins = role === undefined || passage.from === role;
    const steps = passage.steps.filter(
      (step) => !taken.has(step) && (begins || !graph.steps[step]?.beforeWork),
    );
    const inField = role !== undefined || index > 0;
    const from = { have, inField, passage: { ...passage, steps }, done: taken };
    const leg = { ...legTo(destination(graph, to), from), to };
    for (const { id } of leg.steps) taken.add(id);
    have = withRole(graph, have, to);
    return leg;
  });
}

/** How many skills a chain adds over all its moves, each counted once, without choosing the steps. */
function addedOver(graph: PlanGraph, { role, skills }: Start, chain: WayChain): number {
  let have = withRole(graph, skills, role);
  const added = new Set<string>();
  for (const { to } of chain) {
    for (const { skill } of gapBetween(have, destination(graph, to).needs).add) added.add(skill);
    have = withRole(graph, have, to);
  }
  return added.size;
}

/** What of a route is usual: the less of these, the sooner it is thought of. */
const doubtsOf = ({ chain, basis }: FoundChain, { role }: Start): number[] => {
  const begins = role === undefined || chain[0]?.from === role;
  const straight = role !== undefined && begins && chain.length === 1;
  const written = basis === 'written' && !straight;
  return [
    Number(!straight),
    Number(!written),
    Number(!begins),
    Number(basis === 'detour'),
    ...(written
      ? []
      : [chain.filter(({ evidence }) => evidence === 'assumed').length, chain.length]),
  ];
};

const inTurn = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * The most usual first: straight from the role one holds, then what the target's page names in its
 * order, of that what begins with the role one holds, then moves into it, then detours. Of these the
 * ones that rest on sources lead, then the short ones, then those that add the fewest skills.
 */
function inOrder(graph: PlanGraph, start: Start, found: readonly FoundChain[]) {
  return found
    .map((one) => {
      const skills = one.basis === 'written' ? [] : [addedOver(graph, start, one.chain)];
      return { ...one, doubts: [...doubtsOf(one, start), ...skills] };
    })
    .sort((a, b) => inTurn(a.doubts, b.doubts));
}

/**
 * What lies between where somebody stands and a role, whatever the route: by the recorded way where one
 * leads straight there, which is what a comparison of the two tells.
 */
export function straightTo(graph: PlanGraph, { role, skills }: Start, target: string): RouteLeg {
  const into = graph.roles[target]?.into ?? [];
  const way = role === undefined ? undefined : passageFrom(into, role);
  const passage = way && forHolder(way);
  const from = { have: withRole(graph, skills, role), inField: role !== undefined, passage };
  return { ...legTo(destination(graph, target), from), to: target };
}

/**
 * The routes from where somebody stands to a role: the ways its own page names, then moves people are
 * recorded to make, then detours by several moves, four at most. What is marked counts on each. Who asks
 * may do something else before each of them.
 */
export function* routesInTurn(
  graph: PlanGraph,
  start: Start,
  target: string,
): Generator<undefined, Plan> {
  const routes: Route[] = [];
  const found = inOrder(graph, start, chainsTo(graph, start.role, target)).slice(0, mostRoutes);
  for (const { chain, basis } of found) {
    yield;
    routes.push({ basis, legs: legsOf(graph, start, chain) });
  }
  return { start, target, routes, gap: straightTo(graph, start, target) };
}

/** The same routes at once. */
export function routesTo(graph: PlanGraph, start: Start, target: string): Plan {
  const making = routesInTurn(graph, start, target);
  let made = making.next();
  while (!made.done) made = making.next();
  return made.value;
}
