import type { Entry } from '../../schema/entry.ts';
import { feeOf, type Fee } from '../figures/fee.ts';
import { keysOf, stages, type Stage } from '../../schema/vocabulary.ts';
import { levelIn, levelsOf, raised, type Levels } from './levels.ts';

/** A step as far as a way is made of it. */
export interface BuildingStep {
  title: string;
  /** 0 for explore up to 5 for lead. */
  stage: number;
  /** Whether somebody teaches it. Left out for no, since every card of a comparison carries the steps. */
  course?: true;
  /** Whether it is only for somebody who does not work in the field yet; left out for no. */
  beforeWork?: true;
  builds: Levels;
}

/** A step as a plan tells it. */
export interface PlanStep extends BuildingStep {
  /** What one needs before; empty for nothing. */
  asks: readonly string[];
  /** What a course asks in money; left out of what nobody teaches. */
  fee?: Fee;
}

/** Steps by id, in the order of their stages. */
export type Steps = Readonly<Record<string, BuildingStep>>;

const stageNumber = (stage: Stage) => keysOf(stages).indexOf(stage);

/** A step as ways are made of it. */
export const buildingStep = ({ data }: Entry<'steps'>): BuildingStep => ({
  title: data.title,
  stage: stageNumber(data.stage),
  ...(data.course && { course: true }),
  ...(data.beforeWork && { beforeWork: true }),
  builds: levelsOf(data.builds),
});

/** A step as a plan tells it. */
export const planStep = (step: Entry<'steps'>): PlanStep => ({
  ...buildingStep(step),
  asks: step.data.prerequisites,
  ...(step.data.course && { fee: feeOf(step) }),
});

/** A step on a way: the skills it raises there, and to which level. */
export interface StepTaken {
  id: string;
  /** Whether an editor names it for this way; if not, it was chosen because it builds what is missing. */
  recorded: boolean;
  builds: Levels;
}

/** What a way has to bring: levels one has, levels that are needed, and the steps there are. */
export interface Task {
  have: Levels;
  needs: Levels;
  steps: Steps;
  /** Whether one works in the field already: ways to enter it then come last. */
  inField: boolean;
}

/** How many steps are told at most, and how many levels each must bring to be worth telling. */
export interface Limits {
  most: number;
  least: number;
  /** The same for a course: it costs more than what one can do alone. */
  leastByCourse: number;
}

/** What a step builds beyond what is there, and no further than is needed. */
function gains({ steps, needs }: Task, id: string, have: Levels): Levels {
  const builds = steps[id]?.builds ?? {};
  return Object.fromEntries(
    Object.keys(needs)
      .map((skill) => [skill, Math.min(levelIn(builds, skill), levelIn(needs, skill))] as const)
      .filter(([skill, level]) => level > levelIn(have, skill)),
  );
}

/**
 * In which turn a step is looked for: what one can do early and alone, then what comes later, then
 * courses, then leading others. Who is in the field has begun: what belongs there comes after the rest.
 */
function turnOf({ stage, course }: BuildingStep, inField: boolean): number {
  if (stage === stageNumber('lead')) return 5;
  if (inField && (stage === stageNumber('explore') || stage === stageNumber('enter'))) return 4;
  if (course) return 3;
  if (inField && stage === stageNumber('learn')) return 2;
  return stage === stageNumber('specialize') ? 1 : 0;
}

/** How many levels a step builds beyond what is there, over all skills that are needed. */
const brings = ({ steps, needs }: Task, id: string, have: Levels): number =>
  Object.entries(steps[id]?.builds ?? {}).reduce((sum, [skill, level]) => {
    return sum + Math.max(0, Math.min(level, levelIn(needs, skill)) - levelIn(have, skill));
  }, 0);

/** Of some steps the one that brings most of what is missing, if it brings enough; the earliest of equals. */
function bestOf(task: Task, ids: readonly string[], have: Levels, limits: Limits) {
  const enough = (id: string) => (task.steps[id]?.course ? limits.leastByCourse : limits.least);
  const [best] = ids
    .map((id) => ({ id, levels: brings(task, id, have) }))
    .filter(({ id, levels }) => levels >= enough(id))
    .sort((a, b) => b.levels - a.levels);
  return best?.id;
}

/** Chooses steps that close what is missing, the best of each turn first, in the order of their stages. */
function choose(task: Task, limits: Limits): string[] {
  const ids = Object.keys(task.steps).filter((id) => !(task.inField && task.steps[id]?.beforeWork));
  const chosen: string[] = [];
  let have = task.have;
  for (const turn of [0, 1, 2, 3, 4, 5]) {
    const now = ids.filter((id) => turnOf(task.steps[id] as BuildingStep, task.inField) === turn);
    while (chosen.length < limits.most) {
      const best = bestOf(task, now, have, limits);
      if (best === undefined) break;
      chosen.push(best);
      have = raised(have, gains(task, best, have));
    }
  }
  return ids.filter((id) => chosen.includes(id));
}

/** Takes steps in their order, each as far as it brings what is still missing. */
function take(task: Task, ids: readonly string[], recorded: boolean): StepTaken[] {
  let have = task.have;
  const taken = ids.map((id): StepTaken => {
    const builds = gains(task, id, have);
    have = raised(have, builds);
    return { id, recorded, builds };
  });
  return taken.filter(({ builds }) => recorded || Object.keys(builds).length > 0);
}

/** What one has after some steps. */
export const after = (have: Levels, taken: readonly StepTaken[]): Levels =>
  taken.reduce((now, { builds }) => raised(now, builds), have);

/** The few steps told first: those an editor names, in the editor's order, then others within the limits. */
export function firstSteps(task: Task, recorded: readonly string[], limits: Limits): StepTaken[] {
  const named = take(task, recorded, true);
  const rest = { ...task, have: after(task.have, named) };
  const most = limits.most - named.length;
  return [...named, ...take(rest, choose(rest, { ...limits, most }), false)];
}

/** Every further step that brings anything, however little. */
export const furtherSteps = (task: Task): StepTaken[] =>
  take(task, choose(task, { most: Infinity, least: 1, leastByCourse: 1 }), false);
