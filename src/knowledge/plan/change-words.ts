import { quoted } from '../../words/sentence.ts';
import { levels, type Level } from '../../schema/vocabulary.ts';
import * as words from '../../words/plan/opened.ts';
import type { Change } from './change.ts';
import { idToday, type Contents } from './open.ts';
import type { Profile } from './profile.ts';

const titleIn = (kind: 'skills' | 'roles', id: string, contents: Contents) =>
  contents[kind][idToday(kind, id, contents)]?.title ?? id;

/** What a change would do to a plan, a line for each part: "Mixing: Expert, now Working". */
export function changeInWords(change: Change, before: Profile, contents: Contents): string[] {
  const level = (one: Level | null | undefined) => (one ? levels[one] : words.notMarked);
  const role = (id: string | null | undefined) =>
    id ? titleIn('roles', id, contents) : words.noRoleChosen;
  const skills = Object.entries(change.skills).map(([id, to]) =>
    words.wouldChange(titleIn('skills', id, contents), level(to), level(before.skills[id])),
  );
  const end = (name: 'role' | 'target', called: string) =>
    change[name] === undefined
      ? []
      : [words.wouldChange(called, role(change[name]), role(before[name]))];
  return [
    ...skills,
    ...end('role', words.roleYouHold),
    ...end('target', words.roleYouWant),
    ...(change.unread ?? []).map((mark) => words.keptUnread(quoted(mark))),
  ];
}
