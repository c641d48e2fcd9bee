import type { Level } from '../../schema/vocabulary.ts';
import type { Profile } from './profile.ts';

/** What was changed in a plan, and nothing else: null takes away, what is not named stays. */
export interface Change {
  skills: Readonly<Record<string, Level | null>>;
  role?: string | null;
  target?: string | null;
  /** Marks that are not understood, to be kept beside the others. */
  unread?: readonly string[];
}

export const noChange: Change = { skills: {} };

const levelOf = ({ skills }: Profile, id: string) =>
  Object.hasOwn(skills, id) ? (skills[id] ?? null) : null;

/** What makes one plan of another. */
export function changeBetween(before: Profile, after: Profile): Change {
  const ids = new Set([...Object.keys(before.skills), ...Object.keys(after.skills)]);
  const skills = [...ids]
    .filter((id) => levelOf(before, id) !== levelOf(after, id))
    .map((id) => [id, levelOf(after, id)] as const);
  const unread = (after.unread ?? []).filter((mark) => !before.unread?.includes(mark));
  return {
    skills: Object.fromEntries(skills),
    ...(before.role !== after.role && { role: after.role ?? null }),
    ...(before.target !== after.target && { target: after.target ?? null }),
    ...(unread.length > 0 && { unread }),
  };
}

/** What a change makes of both ends of a plan, without its marks. */
export const endsOf = ({ unread: _, ...change }: Change): Change => ({ ...change, skills: {} });

/** Whether it changes where a plan starts or leads. */
export const changesEnds = ({ role, target }: Change): boolean =>
  role !== undefined || target !== undefined;

/** Whether it changes any mark. */
export const changesMarks = ({ skills, unread = [] }: Change): boolean =>
  Object.keys(skills).length + unread.length > 0;

/** Whether it changes anything. */
export const isChange = (change: Change): boolean => changesMarks(change) || changesEnds(change);

/** One change and then another, as one. */
export function bothChanges(one: Change, other: Change): Change {
  const unread = [...(one.unread ?? []), ...(other.unread ?? [])];
  return {
    ...one,
    ...other,
    skills: { ...one.skills, ...other.skills },
    ...(unread.length > 0 && { unread: [...new Set(unread)] }),
  };
}

/** A plan after a change. */
export function withChange(profile: Profile, change: Change): Profile {
  const skills = Object.entries({ ...profile.skills, ...change.skills }).flatMap(([id, level]) =>
    level ? [[id, level] as const] : [],
  );
  const unread = [...new Set([...(profile.unread ?? []), ...(change.unread ?? [])])];
  return {
    ...profile,
    skills: Object.fromEntries(skills),
    ...(change.role !== undefined && { role: change.role ?? undefined }),
    ...(change.target !== undefined && { target: change.target ?? undefined }),
    ...(unread.length > 0 && { unread }),
  };
}
