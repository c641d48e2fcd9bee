import { comparisonId } from '../../schema/pair.ts';
import type { Entry } from '../../schema/entry.ts';
import { onceFor } from '../../schema/once-for.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { englishNames } from '../graph/role-names.ts';
import { titleKey } from '../graph/title-key.ts';
import { levelNumber } from '../../schema/vocabulary.ts';
import { locale } from '../../words/locale.ts';

type Role = Entry<'roles'>;
type Levels = ReadonlyMap<string, number>;

/** How many of its nearest roles each role is compared with on a page. */
const nearest = 5;

/** How much nearer two roles are for what they have in common beside skills. */
const bonds = { move: 0.2, title: 0.2, family: 0.1 };

/** What of a role decides how far it is from each of the others. */
const sidesOf = onceFor(({ data }: Role) => ({
  levels: new Map(data.skills.map(({ skill, level }) => [skill, levelNumber(level)])),
  families: [...(data.family ? [data.family] : []), ...data.spans],
  names: englishNames(data).map(titleKey),
}));

/** How much of what either role asks in skills the other does not: 0 for the same, 1 for nothing alike. */
function skillDistance(first: Levels, second: Levels): number {
  let [apart, together] = [0, 0];
  for (const skill of new Set([...first.keys(), ...second.keys()])) {
    const levels = [first.get(skill) ?? 0, second.get(skill) ?? 0];
    apart += Math.max(...levels) - Math.min(...levels);
    together += Math.max(...levels);
  }
  return together && apart / together;
}

const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));

/** How far two roles are apart: by skills first, nearer by a move, a shared title or a shared family. */
export function distanceBetween(one: Role, other: Role): number {
  const movesTo = (from: Role, to: Role) => from.data.moves.some((move) => move.to === to.id);
  const [first, second] = [sidesOf(one), sidesOf(other)];
  return (
    skillDistance(first.levels, second.levels) -
    (movesTo(one, other) || movesTo(other, one) ? bonds.move : 0) -
    (meet(first.names, second.names) ? bonds.title : 0) -
    (meet(first.families, second.families) ? bonds.family : 0)
  );
}

/** The roles nearest to one, nearest first. */
export const nearestRoles = ({ byKind }: Knowledge, role: Role, most = nearest): Role[] =>
  byKind.roles
    .filter((other) => other !== role)
    .map((other) => ({ other, far: distanceBetween(role, other) }))
    .sort((a, b) => a.far - b.far || a.other.id.localeCompare(b.other.id, locale))
    .slice(0, most)
    .map(({ other }) => other);

/**
 * The ids of all comparisons that have a page: those an editor wrote, every move, and each role beside
 * its nearest. Their number grows with the roles and their moves, not with the square of the roles.
 */
export function builtPairs(knowledge: Knowledge): Set<string> {
  const { byKind } = knowledge;
  const moves = byKind.roles.flatMap(({ id, data }) =>
    data.moves.map(({ to }) => comparisonId(id, to)),
  );
  const near = byKind.roles.flatMap((role) =>
    nearestRoles(knowledge, role).map(({ id }) => comparisonId(role.id, id)),
  );
  return new Set([...byKind.comparisons.map(({ id }) => id), ...moves, ...near].sort());
}
