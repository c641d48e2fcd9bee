import type { Level } from './vocabulary.ts';

/** What a reader says of themselves: skills by id, each with the level they have reached. */
export interface Profile {
  skills: Readonly<Record<string, Level>>;
}

/** A reader who has marked nothing. */
export const noProfile: Profile = { skills: {} };
