import { get } from '../../knowledge/graph/knowledge.ts';
import type { LaidPath } from '../../knowledge/path/compared.ts';
import { plainPath, plainPathId } from '../../knowledge/path/places.ts';
import { knowledge } from '../knowledge.ts';
import { drawingOf } from './drawings.ts';
import { allOfSound } from '../../words/path.ts';

/** The ids of all signal paths: those of the families, and the plain one. */
export const pathIds: readonly string[] = [
  plainPathId,
  ...knowledge.byKind.families.map(({ id }) => id),
];

/** A signal path with its coordinates, by its id. */
export async function laidPath(id: string): Promise<LaidPath> {
  const { title, path } =
    id === plainPathId
      ? { title: allOfSound, path: plainPath }
      : get(knowledge, 'families', id).data;
  return { title, path, drawing: await drawingOf(path) };
}

/** The signal paths that some roles stand on, by their ids. */
export async function laidPathsOf(
  roles: readonly { on: string }[],
): Promise<ReadonlyMap<string, LaidPath>> {
  const ids = [...new Set(roles.map(({ on }) => on))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await laidPath(id)] as const)));
}
