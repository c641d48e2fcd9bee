import type { Level } from '../../schema/vocabulary.ts';

/** What a reader says of themselves: skills by id, each with the level they have reached. */
export interface Profile {
  skills: Readonly<Record<string, Level>>;
  /** The id of the role they hold, and of the one they want. */
  role?: string | undefined;
  target?: string | undefined;
  /** The version of the content it was last opened with. */
  version?: string | undefined;
  /** Marks of a skill or a level that the content does not have, as "id.level": kept in case they come back. */
  unread?: readonly string[] | undefined;
}

/** All marks as "id.level", those that the content does not know at the end. */
export const marksOf = ({ skills, unread = [] }: Profile): string[] => [
  ...Object.entries(skills).map(([id, level]) => `${id}.${level}`),
  ...unread,
];
