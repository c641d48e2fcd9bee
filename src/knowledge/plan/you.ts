import { ownPlan } from './at.ts';
import { levelsOf, type Levels } from './levels.ts';
import type { Contents } from './open.ts';

/**
 * The levels a reader has marked, from whatever their browser kept, by the ids that skills have today;
 * undefined where no skill that exists is marked.
 */
export function youIn(kept: unknown, contents: Contents): Levels | undefined {
  const marks = Object.entries(ownPlan(kept, contents).profile.skills);
  return marks.length > 0 ? levelsOf(marks.map(([skill, level]) => ({ skill, level }))) : undefined;
}
