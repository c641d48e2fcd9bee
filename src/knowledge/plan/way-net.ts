import type { Entry } from '../../schema/entry.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';

/** A step or role on a way in. */
type Place = Entry<'steps'> | Entry<'roles'>;

/** The ways into a role as one net: each place once, the role last, and which place leads to which by its number. */
export interface WayNet {
  places: readonly Place[];
  joints: readonly { from: number; to: number }[];
}

/** The places of each way into a role, in order, with the role at the end. */
export const waysTo = (knowledge: Knowledge, role: Entry<'roles'>): Place[][] =>
  role.data.routes.map(({ steps, through }) => [
    ...steps.map((step) => get(knowledge, 'steps', step)),
    ...(through === undefined ? [] : [get(knowledge, 'roles', through)]),
    role,
  ]);

/** The ways into a role as they branch and meet. */
export function netOfWays(knowledge: Knowledge, role: Entry<'roles'>): WayNet {
  const ways = waysTo(knowledge, role);
  const places = [...new Set(ways.flat().filter((place) => place !== role)), role];
  const numbers = new Map(places.map((place, index) => [place, index]));
  const pairs = ways.flatMap((way) =>
    way.slice(1).map((to, index) => {
      const from = way[index];
      return [(from && numbers.get(from)) ?? 0, numbers.get(to) ?? 0] as const;
    }),
  );
  const once = new Map(pairs.map(([from, to]) => [`${from} ${to}`, { from, to }]));
  return { places, joints: [...once.values()] };
}
