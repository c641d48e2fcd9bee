import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import { onThePath } from '../../knowledge/path/places.ts';
import { listAt, repeatsIn } from './lists.ts';
import { byIdOf } from './by-id.ts';
import { suggest } from './nearest.ts';
import type { Breach, BreachOf } from './breach.ts';
import type { SignalPath } from '../../schema/path.ts';

/** Where one gets to from a place along cables that carry sound, the place itself included. */
function reached(
  from: string,
  next: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
) {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const to of next.get(from) ?? []) reached(to, next, seen);
  return seen;
}

const fault = (path: Breach['path'], what: string, fix: string): Breach => ({
  id: 'path-broken',
  path: ['path', ...path],
  what,
  fix,
});

/** Cables that lead to no place, or back to their own. */
const cableFaults = ({ places, cables }: SignalPath): Breach[] => {
  const ids = new Set(places.map(({ id }) => id));
  return cables.flatMap((cable, index) => [
    ...(['from', 'to'] as const)
      .filter((end) => !ids.has(cable[end]))
      .map((end) =>
        fault(['cables', index, end], `there is no place ${cable[end]}`, suggest(cable[end], ids)),
      ),
    ...(cable.from === cable.to
      ? [fault(['cables', index, 'to'], 'a cable ends where it begins', 'Name another place')]
      : []),
  ]);
};

/** Places that no sound reaches, or from which it reaches nobody, and sound that goes in a circle. */
function wayFaults({ places, cables }: SignalPath): Breach[] {
  const sound = cables.filter(({ kind }) => kind === 'sound');
  const onward = Map.groupBy(sound, ({ from }) => from);
  const next = new Map([...onward].map(([from, all]) => [from, all.map(({ to }) => to)]));
  const told = new Set(
    cables.filter(({ kind }) => kind !== 'sound').flatMap(({ from, to }) => [from, to]),
  );
  const sources = places.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const heard = new Set(sources.flatMap((id) => [...reached(id, next)]));
  return places.flatMap(({ id, kind }, index): Breach[] => {
    const at = ['places', index, 'id'];
    const after = [...(next.get(id) ?? [])].flatMap((to) => [...reached(to, next)]);
    if (after.includes(id))
      return [fault(at, `sound comes back to ${id}`, 'Make one cable kind: back')];
    if (!heard.has(id) && !told.has(id))
      return [fault(at, `no sound reaches ${id}`, 'Add a cable to it, or remove it')];
    if (kind === 'source' && after.length === 0)
      return [fault(at, `${id} leads nowhere`, 'Add a cable from it')];
    return [];
  });
}

/** What is wrong with the signal path of a family. */
export function pathBreaches({ data: { path } }: Entry<'families'>): Breach[] {
  const twice = repeatsIn(
    { values: path.places.map(({ id }) => id), pathAt: (index) => ['path', 'places', index, 'id'] },
    'Give each place a name of its own',
  );
  const missing = (['source', 'listener'] as const)
    .filter((kind) => path.places.every((place) => place.kind !== kind))
    .map((kind) => fault(['places'], `the path has no ${kind}`, `Add a place of kind ${kind}`));
  const broken = [...twice, ...missing, ...cableFaults(path)];
  return broken.length > 0 ? broken : wayFaults(path);
}

/** Roles that stand at places that their path does not have. */
export function standFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const families = byIdOf(entries, 'families');
  return entries.filter(isOfKind('roles')).flatMap((entry) => {
    const { family, at } = entry.data;
    const there = onThePath(family === undefined ? undefined : families.get(family)?.data.path);
    if (family !== undefined && !families.has(family)) return [];
    const twice = repeatsIn(listAt(['at'], at), 'Keep one');
    const off = at.flatMap((id, index): Breach[] =>
      there.has(id)
        ? []
        : [
            {
              id: 'off-path',
              path: ['at', index],
              what: `the path ${family === undefined ? 'of all jobs' : `of ${family}`} has no place ${id}`,
              fix: suggest(id, there),
            },
          ],
    );
    return [...twice, ...off].map((one) => ({ ...one, entry }));
  });
}
