import type { Entry } from '../../schema/entry.ts';
import { keysOf, levels, type Level } from '../../schema/vocabulary.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';

/** Skills that are needed at the same level. */
export interface AtLevel {
  level: Level;
  skills: readonly Entry<'skills'>[];
}

/** Skills by the level at which they are needed, the highest first. A level without any is left out. */
export const skillsByLevel = (
  knowledge: Knowledge,
  needs: readonly { skill: string; level: Level }[],
): AtLevel[] =>
  keysOf(levels)
    .toReversed()
    .map((level) => ({
      level,
      skills: needs
        .filter((need) => need.level === level)
        .map(({ skill }) => get(knowledge, 'skills', skill)),
    }))
    .filter(({ skills }) => skills.length > 0);
