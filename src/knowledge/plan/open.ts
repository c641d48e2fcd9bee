import { quoted } from '../../words/sentence.ts';
import { formatDay } from '../figures/format.ts';
import { contentDay, isLater } from '../graph/content-day.ts';
import type { Profile } from './profile.ts';
import type { End, Written } from './written.ts';
import { levelNumber, levels, type Level } from '../../schema/vocabulary.ts';
import * as words from '../../words/plan/opened.ts';
import { readMark } from './mark.ts';

/** What a plan may refer to, and what ids were called before. */
export interface Contents {
  version: string;
  skills: Readonly<Record<string, { title: string }>>;
  roles: Readonly<Record<string, { title: string }>>;
  /** Old id to new id. */
  renamed: { skills: Readonly<Record<string, string>>; roles: Readonly<Record<string, string>> };
}

/** Something a reader should know about a plan that was opened. */
export interface Note {
  about: 'unreadable' | 'level' | 'unknown' | 'renamed' | 'twice' | 'version' | 'address';
  text: string;
  /** The mark that is not understood, as it was written. */
  mark?: string;
  /** The role that is not there. */
  missing?: Missing;
}

/** A role that is not there, at an end of a plan. */
export interface Missing {
  end: End;
  id: string;
}

export interface Opened {
  profile: Profile;
  notes: Note[];
}

/** The id that something has today, whether or not it is there. Ids have no capitals. */
export function idToday(kind: 'skills' | 'roles', written: string, { renamed }: Contents): string {
  const today = renamed[kind];
  const id = written.toLowerCase();
  return Object.hasOwn(today, id) ? (today[id] ?? id) : id;
}

/** What an id is called now, with a note where that is something else. Undefined: there is none. */
function found(kind: 'skills' | 'roles', id: string, contents: Contents) {
  const now = idToday(kind, id, contents);
  const entry = Object.hasOwn(contents[kind], now) ? contents[kind][now] : undefined;
  if (!entry) return undefined;
  const text = words.nowCalled(quoted(id), entry.title);
  const notes: Note[] = now === id.toLowerCase() ? [] : [{ about: 'renamed', text }];
  return { id: now, title: entry.title, notes };
}

/** One mark: the skill and level it stands for, or nothing, with a note that says why. */
interface OpenedMark {
  marked?: { id: string; title: string; level: Level };
  /** Whether it stays with the plan as it was written. */
  stays?: boolean;
  notes: Note[];
}

function openMark(mark: string, contents: Contents): OpenedMark {
  const read = readMark(mark);
  const leftOut = (about: Note['about'], text: string, stays: boolean): OpenedMark => ({
    notes: [{ about, text, mark }],
    stays,
  });
  if (!read) {
    return leftOut('unreadable', words.noMark(quoted(mark)), false);
  }
  if ('unknown' in read) {
    const known = Object.keys(levels).join(', ');
    const text = words.noSuchLevel(quoted(mark), known);
    return leftOut('level', text, true);
  }
  const { skill: id, level } = read;
  const skill = found('skills', id, contents);
  const text = words.noSkill(quoted(id));
  return skill
    ? { marked: { ...skill, level }, notes: skill.notes }
    : leftOut('unknown', text, true);
}

function openMarks(marks: readonly string[], contents: Contents) {
  const skills: Record<string, Level> = {};
  const unread = new Set<string>();
  const notes: Note[] = [];
  for (const mark of marks) {
    const { marked, stays, notes: told } = openMark(mark, contents);
    notes.push(...told);
    if (stays) unread.add(mark);
    if (!marked) continue;
    const { id, title, level } = marked;
    const before = skills[id];
    if (before && before !== level) {
      notes.push({ about: 'twice', text: words.markedTwice(title) });
    }
    if (levelNumber(level) > levelNumber(before)) skills[id] = level;
  }
  return { skills, unread: [...unread], notes };
}

function openRole(written: Written, end: End, contents: Contents): { id?: string; notes: Note[] } {
  const id = written[end];
  if (!id) return { notes: [] };
  const text = words.noRole(quoted(id));
  const missing = { end, id };
  return found('roles', id, contents) ?? { notes: [{ about: 'unknown', text, missing }] };
}

function versionNotes(before: string | undefined, now: string, told: number): Note[] {
  if (!before || before === now) return [];
  const day = contentDay(before);
  const inWords = isLater(before, now) ? words.contentWasNewer : words.contentChanged;
  const changed = inWords(day && words.onDay(formatDay(day)));
  const what = told > 0 ? words.whatChanges : words.allStillHere;
  return [{ about: 'version', text: `${changed} ${what}` }];
}

/**
 * Opens a plan, strictly: only skills, roles and levels that exist come into it, by the ids they have
 * now. Never fails, and says of everything else what became of it.
 */
export function openPlan(written: Written, contents: Contents): Opened {
  const { skills, unread, notes } = openMarks(written.marks, contents);
  const role = openRole(written, 'role', contents);
  const target = openRole(written, 'target', contents);
  // One id may be both ends: what became of it is said once.
  const ofTarget = target.notes.filter(({ text }) => role.notes.every((one) => one.text !== text));
  const told = [...notes, ...role.notes, ...ofTarget];
  return {
    profile: {
      skills,
      role: role.id,
      target: target.id,
      version: contents.version,
      ...(unread.length > 0 && { unread }),
    },
    notes: [...versionNotes(written.version, contents.version, told.length), ...told],
  };
}
