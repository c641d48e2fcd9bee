import { quoted } from '../words.ts';
import { levels, type Level } from '../../schema/vocabulary.ts';
import type { Change } from './change.ts';
import { idToday, type Contents } from './open.ts';
import type { Profile } from './profile.ts';

const titleIn = (kind: 'skills' | 'roles', id: string, contents: Contents) =>
  contents[kind][idToday(kind, id, contents)]?.title ?? id;

/** What a change would do to a plan, a line for each part: "Mixing: Expert, now Working". */
export function changeInWords(change: Change, before: Profile, contents: Contents): string[] {
  const level = (one: Level | null | undefined) => (one ? levels[one] : 'not marked');
  const role = (id: string | null | undefined) => (id ? titleIn('roles', id, contents) : 'none');
  const skills = Object.entries(change.skills).map(
    ([id, to]) =>
      `${titleIn('skills', id, contents)}: ${level(to)}, now ${level(before.skills[id])}`,
  );
  const end = (name: 'role' | 'target', words: string) =>
    change[name] === undefined
      ? []
      : [`${words}: ${role(change[name])}, now ${role(before[name])}`];
  return [
    ...skills,
    ...end('role', 'The role you hold'),
    ...end('target', 'The role you want'),
    ...(change.unread ?? []).map((mark) => `${quoted(mark)} is kept too, and is not understood`),
  ];
}
