import type { Change } from './change.ts';
import { isKept, keptNothing } from './kept-form.ts';
import { idToday, type Contents } from './open.ts';

/** The skill that a mark is of, whether or not its level is understood; undefined for what is no text. */
const skillOf = (mark: unknown) => (typeof mark === 'string' ? mark.split('.', 1)[0] : undefined);

const end = (name: 'role' | 'target', value: string | null | undefined) => {
  if (value === undefined) return {};
  return { [name]: value ?? undefined };
};

/**
 * What a browser is to keep after a change, made of what it keeps now: whatever the change does not name
 * stays as it was written, understood or not. A skill that is marked anew loses the marks it has under
 * its old ids. What is kept and is no plan at all is replaced.
 */
export function keptAfter(kept: unknown, change: Change, contents: Contents): object {
  const before = isKept(kept) ? kept : keptNothing;
  const anew = (id: string | undefined) =>
    id !== undefined && Object.hasOwn(change.skills, idToday('skills', id, contents));
  const old: readonly unknown[] = Array.isArray(before['unread']) ? before['unread'] : [];
  const still = old.filter((mark) => !anew(skillOf(mark)));
  const unread = [...new Set([...still, ...(change.unread ?? [])])];
  const skills = [
    ...Object.entries(before.skills).filter(([id]) => !anew(id)),
    ...Object.entries(change.skills).filter(([, level]) => level !== null),
  ];
  return {
    ...before,
    skills: Object.fromEntries(skills),
    ...end('role', change.role),
    ...end('target', change.target),
    ...((old.length > 0 || unread.length > 0) && {
      unread: unread.length > 0 ? unread : undefined,
    }),
    version: contents.version,
  };
}
