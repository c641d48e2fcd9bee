import * as words from '../../words/plan/names.ts';
import { capitalized, inSentence } from '../../words/sentence.ts';
import { linkTo, nameIn, type Stop, type Titled } from './blocks.ts';
import type { PlanGraph } from './graph.ts';
import type { Plan, Route } from './routes.ts';

const roleName = (roles: Titled<'roles'>, id: string) => inSentence(nameIn(roles, 'roles', id));

/** What lies at the ends of a plan. */
export type Ends = Pick<Plan, 'start' | 'target'>;

const startName = (roles: Titled<'roles'>, { start }: Ends) => {
  if (start.role) return roleName(roles, start.role);
  return Object.keys(start.skills).length > 0 ? words.whatYouCanDo : words.startingOut;
};

/** Both ends of a plan: "from starting out to monitor engineer". */
export const endsInWords = (roles: Titled<'roles'>, plan: Ends): string =>
  words.fromTo(startName(roles, plan), roleName(roles, plan.target));

/** Whether a route begins anew, though a role is held already. */
export const beginsAnew = ({ start }: Plan, { legs }: Route): boolean =>
  start.role !== undefined && legs[0]?.passage?.from !== start.role;

/** What a route is called beside its stops: by its own name, or by the roles on the way. */
export function routeName(graph: PlanGraph, { legs }: Route): string {
  const way = legs.at(-1)?.passage?.way;
  const by = legs.slice(0, -1).map(({ to }) => roleName(graph, to));
  return way ?? (by.length > 0 ? words.byWayOf(by) : words.inOneMove);
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
  const from = startName(graph, plan);
  const start =
    role && !anew
      ? stop(role, true)
      : { place: capitalized(anew ? words.startingOver(from) : from), titled: !anew };
  return [start, ...route.legs.map(({ to }) => stop(to, to === plan.target))];
}
