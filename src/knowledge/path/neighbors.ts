import type { Entry } from '../../schema/entry.ts';
import type { SignalPath } from '../../schema/path.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import { rolesOfFamily } from '../graph/lists.ts';

type Role = Entry<'roles'>;

/** Who works next to a role on the signal path of its family. */
export interface Neighbors {
  /** Whose work reaches it first. */
  before: readonly Role[];
  /** Who stands at the same places, or at others that the same place feeds. */
  beside: readonly Role[];
  /** Whom its work reaches first. */
  after: readonly Role[];
}

/** Places to which sound leads from each place, or from which it comes. */
function steps({ cables }: SignalPath, way: 'onward' | 'upward'): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of cables) {
    if (kind !== 'sound') continue;
    const [here, there] = way === 'onward' ? [from, to] : [to, from];
    next.set(here, [...(next.get(here) ?? []), there]);
  }
  return next;
}

/** The first places along each branch from some places where somebody else stands. */
function firstHeld(
  from: readonly string[],
  next: ReadonlyMap<string, readonly string[]>,
  isHeld: (place: string) => boolean,
): Set<string> {
  const found = new Set<string>();
  const seen = new Set(from);
  let open = from.flatMap((place) => next.get(place) ?? []);
  while (open.length > 0) {
    const fresh = [...new Set(open)].filter((place) => !seen.has(place));
    for (const place of fresh) {
      seen.add(place);
      if (isHeld(place)) found.add(place);
    }
    open = fresh.filter((place) => !found.has(place)).flatMap((place) => next.get(place) ?? []);
  }
  return found;
}

/** Who comes before, stands beside and comes after a role; nobody where it stands off the path. */
export function neighborsOf(knowledge: Knowledge, role: Role): Neighbors {
  const { family, at } = role.data;
  if (family === undefined) return { before: [], beside: [], after: [] };
  const { path } = get(knowledge, 'families', family).data;
  const others = rolesOfFamily(knowledge, family).own.filter((other) => other !== role);
  const [onward, upward] = [steps(path, 'onward'), steps(path, 'upward')];
  const branches = at
    .flatMap((place) => upward.get(place) ?? [])
    .flatMap((place) => onward.get(place) ?? []);
  const near = new Set([...at, ...branches]);
  const beside = others.filter(({ data }) => data.at.some((place) => near.has(place)));
  const far = others.filter((other) => !beside.includes(other));
  const isHeld = (place: string) => far.some(({ data }) => data.at.includes(place));
  const atAny = (places: ReadonlySet<string>) =>
    far.filter(({ data }) => data.at.some((place) => places.has(place)));
  const before = atAny(firstHeld(at, upward, isHeld));
  const after = atAny(firstHeld(at, onward, isHeld)).filter((one) => !before.includes(one));
  return { before, beside, after };
}
