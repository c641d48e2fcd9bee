import type { Levels } from '../knowledge/plan/levels.ts';
import type { Known, Thing } from './known.ts';
import type { RoleNamed, SkillNamed } from './roles-named.ts';

/** A skill that an advert names beside what a reader has marked and what a role asks; 0 is no level. */
export interface YourSkill {
  skill: Thing;
  have: number;
  asked: number;
}

/** What an advert names and a reader has marked or not, held against the role it fits best. */
export interface Yours {
  role: Thing | undefined;
  /** Marked, and as far as the role asks, if it asks. */
  there: readonly YourSkill[];
  /** Not marked, or not as far. */
  missing: readonly YourSkill[];
}

/** The gap between a reader's marks and the skills that an advert names. */
export function yoursIn(
  you: Levels,
  skills: readonly SkillNamed[],
  [first]: readonly RoleNamed[],
  { roles }: Known,
): Yours {
  const needs = roles.find(({ id }) => id === first?.role.id)?.needs ?? {};
  const all = skills.map(({ skill }) => ({
    skill,
    have: you[skill.id] ?? 0,
    asked: needs[skill.id] ?? 0,
  }));
  const isThere = ({ have, asked }: YourSkill) => have > 0 && have >= asked;
  return {
    role: first?.role,
    there: all.filter(isThere),
    missing: all.filter((one) => !isThere(one)),
  };
}
