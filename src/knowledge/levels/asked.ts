import type { Entry } from '../../schema/entry.ts';
import { levelNumber, type Level } from '../../schema/vocabulary.ts';
import type { Levels } from '../plan/levels.ts';

/** A skill that a role asks for or that comes with its field: how far, from 1 to 4, and why. */
export interface AskedSkill {
  skill: string;
  level: number;
  why: string;
  /** On the role's own list, which says what sets it apart; else everyone in the field has it. */
  by: 'role' | 'field';
}

/** A skill that others in the field have and a role does without, with the reason. */
export type Waived = Entry<'roles'>['data']['waives'][number];

/** What the common list of a part of the field holds. */
export type CommonSkill = Entry<'families'>['data']['common'][number];

/** The common list that a role has: its family's, or for an umbrella role its own. */
export const commonOf = (
  { data }: Pick<Entry<'roles'>, 'data'>,
  familyOf: (id: string) => Pick<Entry<'families'>, 'data'> | undefined,
): readonly CommonSkill[] =>
  data.family === undefined ? data.common : (familyOf(data.family)?.data.common ?? []);

const asked = (by: AskedSkill['by'], one: { skill: string; level: Level; why: string }) => ({
  skill: one.skill,
  level: levelNumber(one.level),
  why: one.why,
  by,
});

/**
 * Everything a role asks for: its own list in its order, then what comes with the field and is neither
 * on it nor waived. What is not here is not listed, which does not mean that nobody needs it.
 */
export function askedSkills(
  role: Pick<Entry<'roles'>, 'data'>,
  common: readonly CommonSkill[],
): AskedSkill[] {
  const own = role.data.skills.map((one) => asked('role', one));
  const not = new Set([...own, ...role.data.waives].map(({ skill }) => skill));
  return [
    ...own,
    ...common.filter(({ skill }) => !not.has(skill)).map((one) => asked('field', one)),
  ];
}

/** Levels of asked skills, by skill. */
export const asLevels = (list: readonly AskedSkill[]): Levels =>
  Object.fromEntries(list.map(({ skill, level }) => [skill, level]));

/** Skills with a level, the highest first. */
export const inLevelOrder = <One extends { level: Level }>(list: readonly One[]): One[] =>
  [...list].sort((a, b) => levelNumber(b.level) - levelNumber(a.level));
