import type { Destination } from './leg.ts';
import { implied, raised, type Levels } from './levels.ts';
import type { Contents } from './open.ts';
import type { Passage } from './passage.ts';
import type { PlanStep } from './steps.ts';

export interface PlanRole {
  title: string;
  tape?: string | undefined;
  needs: Levels;
  /** Those of the skills it needs that come with its field: everyone there has them. */
  field: readonly string[];
  into: readonly Passage[];
}

export interface PlanSkill {
  title: string;
  buildsOn: readonly string[];
}

/** All that a plan is made from, as plain data for the browser. */
export interface PlanGraph extends Contents {
  skills: Readonly<Record<string, PlanSkill>>;
  roles: Readonly<Record<string, PlanRole>>;
  /** In the order of their stages. */
  steps: Readonly<Record<string, PlanStep>>;
}

/** A role as the end of a leg. One that is not there needs nothing. */
export const destination = ({ roles, steps }: PlanGraph, role: string): Destination => ({
  needs: roles[role]?.needs ?? {},
  steps,
});

/** What somebody who holds a role can do: what it needs, and what that builds on. */
export function heldIn({ roles, skills }: PlanGraph, role: string | undefined): Levels {
  const needs = (role && roles[role]?.needs) || {};
  return raised(
    needs,
    implied(needs, (skill) => skills[skill]?.buildsOn ?? []),
  );
}
