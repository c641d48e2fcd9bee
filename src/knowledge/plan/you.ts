import type { Profile } from './profile.ts';
import { keysOf, levelNumber, levels, type Level } from '../../schema/vocabulary.ts';

/** The level of each skill a reader has marked, by its id. */
export type You = Profile['skills'];

/** What a profile says in levels that exist; undefined where that is nothing. */
export function youOf({ skills }: Partial<Profile>): You | undefined {
  const marks = Object.entries(skills ?? {}).filter(([, level]) => keysOf(levels).includes(level));
  return marks.length > 0 ? Object.fromEntries(marks) : undefined;
}

/** How far a level is from what is asked, in words: "2 levels short". */
export function gapInWords(have: Level | undefined, asked: Level): string {
  const ahead = levelNumber(have) - levelNumber(asked);
  if (ahead === 0) return 'as asked';
  const steps = Math.abs(ahead) === 1 ? '1 level' : `${Math.abs(ahead)} levels`;
  return ahead < 0 ? `${steps} short` : `${steps} further than asked`;
}
