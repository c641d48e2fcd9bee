import { isLevel, type Level } from '../../schema/vocabulary.ts';

/** A skill a reader has marked, with the level they have reached. */
export interface Mark {
  skill: string;
  level: Level;
}

/** No mark is longer: what is may be anything, and is not looked into. */
const longest = 120;

const form = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(\w+)$/;

/** Reads "mixing.working". A word that is no level is given back as it is; undefined: it is no mark at all. */
export function readMark(mark: string): Mark | { skill: string; unknown: string } | undefined {
  const [, skill = '', level = ''] = (mark.length <= longest && form.exec(mark)) || [];
  if (!skill) return undefined;
  return isLevel(level) ? { skill, level } : { skill, unknown: level };
}
