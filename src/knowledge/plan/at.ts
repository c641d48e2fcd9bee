import { openPlan, type Contents, type Note } from './open.ts';
import { readKept, readPlanQuery, type Written } from './written.ts';
import { marksOf, type Profile } from './profile.ts';

/** A plan as the page shows it. */
export interface Shown {
  profile: Profile;
  /** Whether it starts from nothing though skills are marked. */
  fromNothing: boolean;
  /** Whether it came from elsewhere: then it is not kept in this browser until the reader says so. */
  visiting: boolean;
  notes: readonly Note[];
  /** Skills that the address asked to mark. */
  added: readonly string[];
}

/** What a browser kept, opened: empty where it kept nothing. */
export const ownPlan = (kept: unknown, contents: Contents) =>
  openPlan(readKept(kept) ?? { marks: [] }, contents);

const sameMarks = (one: Profile, other: Profile) =>
  marksOf(one).toSorted().join() === marksOf(other).toSorted().join();

/** A plan from an address or a file, beside what the browser kept of the reader's own. */
export function visitingPlan(
  written: Written,
  kept: unknown,
  contents: Contents,
  fromNothing = false,
): Shown {
  const { profile, notes } = openPlan(written, contents);
  const visiting = !sameMarks(profile, ownPlan(kept, contents).profile);
  return { profile, fromNothing, visiting, notes, added: [] };
}

/**
 * The plan at an address. One with marks is a whole plan, and comes in place of the reader's own; any
 * other address says where that one starts and leads, or which skill to mark in it.
 */
export function planAt(search: string, kept: unknown, contents: Contents): Shown {
  const query = readPlanQuery(search);
  const fromNothing = query.from === 'nothing';
  if (query.marks.length > 0) return visitingPlan(query, kept, contents, fromNothing);
  const own = readKept(kept) ?? { marks: [] };
  const marked = openPlan({ ...own, marks: [...own.marks, ...query.add] }, contents);
  const ends = openPlan({ ...query, marks: [] }, contents);
  return {
    profile: {
      ...marked.profile,
      role: query.from ? undefined : (ends.profile.role ?? marked.profile.role),
      target: ends.profile.target ?? marked.profile.target,
    },
    fromNothing,
    visiting: false,
    notes: [...marked.notes, ...ends.notes],
    added: Object.keys(openPlan({ marks: query.add }, contents).profile.skills),
  };
}
