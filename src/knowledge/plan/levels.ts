import { levelNumber, type Level } from '../../schema/vocabulary.ts';

/** Levels by skill: 1 for awareness up to 4 for expert. A skill that is not there has none. */
export type Levels = Readonly<Record<string, number>>;

/** The level of a skill, 0 where there is none. Ids may come from anybody, "constructor" included. */
export const levelIn = (levels: Levels, skill: string): number =>
  Object.hasOwn(levels, skill) ? (levels[skill] ?? 0) : 0;

/** Levels as numbers, from skills whose levels are given in words. */
export const levelsOf = (list: readonly { skill: string; level: Level }[]): Levels =>
  Object.fromEntries(list.map(({ skill, level }) => [skill, levelNumber(level)]));

/** How many levels are missing, over all skills, between what one has and what is needed. */
export const missing = (have: Levels, needs: Levels): number =>
  Object.keys(needs).reduce(
    (sum, skill) => sum + Math.max(0, levelIn(needs, skill) - levelIn(have, skill)),
    0,
  );

/** The higher of two levels for each skill. */
export const raised = (have: Levels, by: Levels): Levels => ({
  ...have,
  ...Object.fromEntries(
    Object.keys(by).map((skill) => [skill, Math.max(levelIn(have, skill), levelIn(by, skill))]),
  ),
});

/**
 * What somebody at these levels must have learned on the way: every skill that one of theirs builds on,
 * at least one level below it, and so on down. Skills they have as far anyway are left out.
 */
export function implied(levels: Levels, buildsOn: (skill: string) => readonly string[]): Levels {
  let found: Levels = {};
  const below = (skill: string, level: number) => {
    for (const base of level > 1 ? buildsOn(skill) : []) {
      if (levelIn(levels, base) >= level - 1 || levelIn(found, base) >= level - 1) continue;
      found = { ...found, [base]: level - 1 };
      below(base, level - 1);
    }
  };
  for (const skill of Object.keys(levels)) below(skill, levelIn(levels, skill));
  return found;
}
