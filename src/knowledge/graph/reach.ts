import type { Knowledge } from './knowledge.ts';

/**
 * The roles that somebody with no experience can come to: by a way in that asks for no other role, by
 * one that leads through a role within reach, or by a move from one.
 */
export function withinReach({ byKind: { roles }, movesInto }: Knowledge): Set<string> {
  const reached = new Set<string>();
  const known = (role: string | undefined) => role === undefined || reached.has(role);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { id, data } of roles) {
      const way = data.routes.some(({ through }) => known(through));
      const move = (movesInto.get(id) ?? []).some(({ from }) => reached.has(from.id));
      if (way || move) reached.add(id);
    }
  }
  return reached;
}
