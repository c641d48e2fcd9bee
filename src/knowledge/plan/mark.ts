import { isLevel, type Level } from '../../schema/vocabulary.ts';

/** A skill a reader has marked, with the level they have reached. */
export interface Mark {
  skill: string;
  level: Level;
}

const form = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(\w+)$/;

/** Reads "mixing.working". A word that is no level is given back as it is; undefined: it is no mark at all. */
export function readMark(mark: string): Mark | { skill: string; unknown: string } | undefined {
  const [, skill = '', level = ''] = form.exec(mark) ?? [];
  if (!skill) return undefined;
  return isLevel(level) ? { skill, level } : { skill, unknown: level };
}
