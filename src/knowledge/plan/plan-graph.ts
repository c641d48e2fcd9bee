import type { Entry } from '../../schema/entry.ts';
import { idsToday, type Rename } from '../../schema/renames.ts';
import { contentVersion } from '../graph/content-version.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import type { PlanGraph, PlanRole } from './graph.ts';
import type { Contents } from './open.ts';
import { asLevels } from '../levels/asked.ts';
import { askedIn } from '../levels/in-roles.ts';
import { passagesInto } from './passages.ts';
import { planStep } from './steps.ts';

function planRole(knowledge: Knowledge, role: Entry<'roles'>): PlanRole {
  const { title, family } = role.data;
  const asked = askedIn(knowledge, role);
  return {
    title,
    tape: family && get(knowledge, 'families', family).data.tape,
    needs: asLevels(asked),
    field: asked.filter(({ by }) => by === 'field').map(({ skill }) => skill),
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

/** What the marks of a reader may refer to, without what plans are made from. */
export function skillContents({ version, skills, renamed }: PlanGraph): Contents {
  const titles = Object.entries(skills).map(([id, { title }]) => [id, { title }] as const);
  return {
    version,
    skills: Object.fromEntries(titles),
    roles: {},
    renamed: { skills: renamed.skills, roles: {} },
  };
}
