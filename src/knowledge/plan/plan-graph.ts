import type { Entry } from '../../schema/entry.ts';
import { idsToday, type Rename } from '../../schema/renames.ts';
import { fees, feeOf } from '../figures/fee.ts';
import { contentVersion } from '../graph/content-version.ts';
import { get, type Knowledge } from '../graph/knowledge.ts';
import type { PlanGraph, PlanRole } from './graph.ts';
import type { Contents } from './open.ts';
import { asLevels } from '../levels/asked.ts';
import { askedIn } from '../levels/in-roles.ts';
import { implied } from './levels.ts';
import { stepsNamed } from './passage.ts';
import { passagesInto } from './passages.ts';
import { buildingStep, type PlanStep } from './steps.ts';

function planRole(knowledge: Knowledge, role: Entry<'roles'>): PlanRole {
  const { title, family } = role.data;
  const asked = askedIn(knowledge, role);
  const needs = asLevels(asked);
  const into = passagesInto(knowledge, role);
  return {
    title,
    tape: family && get(knowledge, 'families', family).data.tape,
    needs,
    implied: implied(needs, (skill) => get(knowledge, 'skills', skill).data.buildsOn),
    field: asked.filter(({ by }) => by === 'field').map(({ skill }) => skill),
    into,
    named: stepsNamed(into),
  };
}

/** A step as a plan tells it. */
const planStep = (step: Entry<'steps'>): PlanStep => ({
  ...buildingStep(step),
  asks: step.data.prerequisites,
  ...(step.data.course && { fee: fees[feeOf(step)] }),
});

/** What plans are made from, taken out of the knowledge base. */
export function planGraph(knowledge: Knowledge, renames: readonly Rename[] = []): PlanGraph {
  const { roles, skills, steps } = knowledge.byKind;
  return {
    version: contentVersion(knowledge),
    renamed: { skills: idsToday(renames, 'skills'), roles: idsToday(renames, 'roles') },
    skills: Object.fromEntries(skills.map(({ id, data: { title } }) => [id, { title }])),
    roles: Object.fromEntries(roles.map((role) => [role.id, planRole(knowledge, role)])),
    steps: Object.fromEntries(steps.map((step) => [step.id, planStep(step)])),
  };
}

/** What the marks of a reader may refer to, without what plans are made from. */
export const skillContents = ({ version, skills, renamed }: PlanGraph): Contents => ({
  version,
  skills,
  roles: {},
  renamed: { skills: renamed.skills, roles: {} },
});
