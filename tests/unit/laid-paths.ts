import type { Knowledge } from '../../src/knowledge/graph/knowledge.ts';
import type { LaidPath } from '../../src/knowledge/path/compared.ts';
import { plainPath, plainPathId } from '../../src/knowledge/path/places.ts';
import { layOutPath } from '../../src/site/path/path-layout.ts';

/** All signal paths of some content with their coordinates, by their ids. */
export async function laidPaths({ byKind }: Knowledge): Promise<ReadonlyMap<string, LaidPath>> {
  const all = [
    { id: plainPathId, title: 'All of sound', path: plainPath },
    ...byKind.families.map(({ id, data }) => ({ id, title: data.title, path: data.path })),
  ];
  return new Map(
    await Promise.all(
      all.map(
        async ({ id, title, path }) =>
          [id, { title, path, drawing: await layOutPath(path) }] as const,
      ),
    ),
  );
}
