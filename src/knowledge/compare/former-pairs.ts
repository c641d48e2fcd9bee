import { comparisonId, rolesOf } from '../../schema/pair.ts';
import { idsToday, namesToday, type Rename } from '../../schema/renames.ts';

/**
 * What pairs of roles were called before a role of theirs got another id, each with the pair of today.
 * Comparisons that are entries are left out: the list of renames names them itself.
 */
export function formerPairs(
  pairs: ReadonlySet<string>,
  renames: readonly Rename[],
): [former: string, today: string][] {
  const listed = namesToday(renames);
  const former = Object.entries(idsToday(renames, 'roles'));
  const called = (role: string) => [
    role,
    ...former.flatMap(([old, today]) => (today === role ? [old] : [])),
  ];
  return [...pairs].flatMap((pair) => {
    const [one = '', other = ''] = rolesOf(pair) ?? [];
    return called(one)
      .flatMap((first) => called(other).map((second) => comparisonId(first, second)))
      .filter((id) => !pairs.has(id) && !listed.has(`comparisons/${id}`))
      .map((id): [string, string] => [id, pair]);
  });
}
