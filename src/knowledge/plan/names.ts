import { capitalized, inSentence } from '../words.ts';
import { linkTo, nameIn, type Stop } from './blocks.ts';
import type { PlanGraph } from './graph.ts';
import type { Plan, Route } from './routes.ts';

const roleName = (graph: PlanGraph, id: string) => inSentence(nameIn(graph, 'roles', id));

/** Where somebody stands who holds no role and has marked nothing. */
const beginning = 'starting out';

const startName = (graph: PlanGraph, { start }: Plan) => {
  if (start.role) return roleName(graph, start.role);
  return Object.keys(start.skills).length > 0 ? 'what you can do' : beginning;
};

/** Both ends of a plan: "from starting out to monitor engineer". */
export const endsInWords = (graph: PlanGraph, plan: Plan): string =>
  `from ${startName(graph, plan)} to ${roleName(graph, plan.target)}`;

/** Whether a route begins anew, though a role is held already. */
export const beginsAnew = ({ start }: Plan, { legs }: Route): boolean =>
  start.role !== undefined && legs[0]?.passage?.from !== start.role;

const byWayOf = (graph: PlanGraph, { legs }: Route): string =>
  legs
    .slice(0, -1)
    .map(({ to }) => roleName(graph, to))
    .join(', then ');

/** What a route is called beside its stops: by its own name, or by the roles on the way. */
export function routeName(graph: PlanGraph, route: Route): string {
  const by = byWayOf(graph, route);
  return route.legs.at(-1)?.passage?.way ?? (by ? `By way of ${by}` : 'In one move');
}

/** What a route is called where its stops are not seen: its own name, with the roles that it leaves out. */
export function wholeRouteName(graph: PlanGraph, route: Route): string {
  const name = routeName(graph, route);
  const by = byWayOf(graph, route);
  const told =
    by === '' || route.legs.slice(0, -1).some(({ to }) => name.includes(roleName(graph, to)));
  return told ? name : `${name}, by way of ${by}`;
}

/** The places of a route from its start to the target. */
export function stopsOf(graph: PlanGraph, plan: Plan, route: Route): Stop[] {
  const { role } = plan.start;
  const anew = beginsAnew(plan, route);
  const stop = (id: string, titled: boolean): Stop => ({
    place: linkTo(graph, 'roles', id),
    tape: graph.roles[id]?.tape,
    titled,
  });
  const start =
    role && !anew
      ? stop(role, true)
      : { place: capitalized(anew ? beginning : startName(graph, plan)), titled: !anew };
  return [start, ...route.legs.map(({ to }) => stop(to, to === plan.target))];
}
