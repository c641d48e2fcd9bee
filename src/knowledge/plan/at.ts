import * as words from '../../words/plan/opened.ts';
import { quoted } from '../../words/sentence.ts';
import { changeBetween, changesMarks, type Change } from './change.ts';
import { openPlan, type Contents, type Note, type Opened } from './open.ts';
import { readKept, readPlanQuery, type PlanQuery, type Written } from './written.ts';
import { marksOf, type Profile } from './profile.ts';

/** A plan as the page shows it. */
export interface Shown {
  profile: Profile;
  /** Whether it starts from nothing though skills are marked. */
  fromNothing: boolean;
  /** Whether it came from elsewhere: then it is not kept in this browser until the reader says so. */
  visiting: boolean;
  notes: readonly Note[];
  /** What the address asks to mark: nothing of it is marked until the reader says so. */
  asked: Profile['skills'];
}

const mostNamed = 6;

/** One note on all marks that are not understood, in place of one for each. */
function marksInOne(notes: readonly Note[]): Note[] {
  const marks = notes.flatMap(({ mark }) => (mark === undefined ? [] : [quoted(mark)]));
  const others = notes.filter(({ mark }) => mark === undefined);
  if (marks.length === 0) return others;
  const [named, more] = [marks.slice(0, mostNamed).join(', '), marks.length - mostNamed];
  const text = words.marksNotUnderstood(
    marks.length,
    more > 0 ? words.andMore(named, more) : named,
  );
  return [...others, { about: 'unreadable', text }];
}

/** What a browser kept, opened: empty where it kept nothing, or nothing that is a plan. */
export function ownPlan(kept: unknown, contents: Contents): Opened {
  const { profile, notes } = openPlan(readKept(kept) ?? { marks: [] }, contents);
  return { profile, notes: marksInOne(notes) };
}

/** What the reader’s own plan would become, were the skills marked that an address asks for. */
export const changeAsked = (own: Profile, asked: Profile['skills']): Change =>
  changeBetween(own, { ...own, skills: { ...own.skills, ...asked } });

/** A plan from an address or a file, beside what the browser kept of the reader's own. */
export function visitingPlan(
  written: Written,
  kept: unknown,
  contents: Contents,
  fromNothing = false,
): Shown {
  const { profile, notes } = openPlan(written, contents);
  const visiting = changesMarks(changeBetween(ownPlan(kept, contents).profile, profile));
  return { profile, fromNothing, visiting, notes, asked: {} };
}

/** The reader's own plan, between the ends that an address names. Those are shown, and not kept. */
function ownPlanAt(query: PlanQuery, kept: unknown, contents: Contents): Shown {
  const own = ownPlan(kept, contents);
  const ends = openPlan({ ...query, marks: [] }, contents);
  const asked = openPlan({ marks: query.add }, contents);
  const isInstead = (['role', 'target'] as const).some(
    (end) => query[end] !== undefined && !ends.profile[end] && own.profile[end] !== undefined,
  );
  const instead: Note[] = isInstead ? [{ about: 'address', text: words.ownInstead }] : [];
  const isUnmarked = query.from === 'skills' && marksOf(own.profile).length === 0;
  const unmarked: Note[] = isUnmarked ? [{ about: 'address', text: words.noMarksHere }] : [];
  return {
    profile: {
      ...own.profile,
      role: query.from ? undefined : (ends.profile.role ?? own.profile.role),
      target: ends.profile.target ?? own.profile.target,
    },
    fromNothing: query.from === 'nothing',
    visiting: false,
    notes: [...own.notes, ...ends.notes, ...instead, ...unmarked, ...asked.notes],
    asked: asked.profile.skills,
  };
}

/**
 * The plan at an address. One with marks is a whole plan, and comes in place of the reader's own; any
 * other address says where that one starts and leads, or which skill to mark in it. Where an address
 * contradicts itself, `readPlanQuery` has chosen, and the notes say what was taken.
 */
export function planAt(search: string, kept: unknown, contents: Contents): Shown {
  const query = readPlanQuery(search);
  const shown =
    query.marks.length > 0
      ? visitingPlan(query, kept, contents, query.from === 'nothing')
      : ownPlanAt(query, kept, contents);
  const taken = query.taken.map((text): Note => ({ about: 'address', text }));
  return { ...shown, notes: [...taken, ...shown.notes] };
}
