import type { Entry } from '../../schema/entry.ts';
import { idsToday, type Rename } from '../../schema/renames.ts';
import { contentVersion } from '../graph/content-version.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import type { Destination } from './leg.ts';
import { implied, levelsOf, raised, type Levels } from './levels.ts';
import type { Contents } from './open.ts';
import { passagesInto, type Passage } from './passages.ts';
import { planStep, type Steps } from './steps.ts';

export interface PlanRole {
  title: string;
  tape?: string | undefined;
  needs: Levels;
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
  steps: Steps;
}

function planRole(knowledge: Knowledge, role: Entry<'roles'>): PlanRole {
  const { title, family, skills } = role.data;
  return {
    title,
    tape: family && get(knowledge, 'families', family).data.tape,
    needs: levelsOf(skills),
    into: passagesInto(knowledge, role),
  };
}

/** What plans are made from, taken out of the knowledge base. */
export function planGraph(knowledge: Knowledge, renames: readonly Rename[] = []): PlanGraph {
  const { roles, skills, steps } = knowledge.byKind;
  return {
    version: contentVersion(knowledge),
    renamed: { skills: idsToday(renames, 'skills'), roles: idsToday(renames, 'roles') },
    skills: Object.fromEntries(
      skills.map(({ id, data: { title, buildsOn } }) => [id, { title, buildsOn }]),
    ),
    roles: Object.fromEntries(roles.map((role) => [role.id, planRole(knowledge, role)])),
    steps: Object.fromEntries(steps.map((step) => [step.id, planStep(step)])),
  };
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
