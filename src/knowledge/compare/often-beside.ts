import { rolesOf } from '../../schema/pair.ts';
import type { Entry } from '../../schema/entry.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';

type Role = Entry<'roles'>;

/**
 * The roles that readers lay beside one, first those it is taken for, then those an editor compared it
 * with: at most so many.
 */
export function oftenBeside(knowledge: Knowledge, { id, data }: Role, most = 4): Role[] {
  const taken = data.confusedWith.flatMap(({ role }) => role ?? []);
  const compared = (knowledge.comparisonsOf.get(id) ?? []).flatMap(
    (comparison) => rolesOf(comparison.id)?.filter((other) => other !== id) ?? [],
  );
  return [...new Set([...taken, ...compared])]
    .slice(0, most)
    .map((other) => get(knowledge, 'roles', other));
}
