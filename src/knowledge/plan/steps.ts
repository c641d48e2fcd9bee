import type { Entry } from '../../schema/entry.ts';
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
  /** What a course asks in money, in words: "with a fee". Left out of what nobody teaches. */
  fee?: string;
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

/** What a step builds of what is needed, and no further. */
function offerOf({ builds }: BuildingStep, needs: Levels): Levels {
  const offer: Record<string, number> = {};
  for (const skill of Object.keys(builds)) {
    const level = Math.min(levelIn(builds, skill), levelIn(needs, skill));
    if (level > 0) offer[skill] = level;
  }
  return offer;
}

/** What a step builds beyond what is there, and no further than is needed, in the order of the needs. */
function gains({ steps, needs }: Task, id: string, have: Levels): Levels {
  const step = steps[id];
  const offer = step ? offerOf(step, needs) : {};
  return Object.fromEntries(
    Object.keys(needs)
      .filter((skill) => levelIn(offer, skill) > levelIn(have, skill))
      .map((skill) => [skill, levelIn(offer, skill)]),
  );
}

const [explore, enter, learn, specialize, lead] = (
  ['explore', 'enter', 'learn', 'specialize', 'lead'] as const
).map(stageNumber);

/**
 * In which turn a step is looked for: what one can do early and alone, then what comes later, then
 * courses, then leading others. Who is in the field has begun: what belongs there comes after the rest.
 */
function turnOf({ stage, course }: BuildingStep, inField: boolean): number {
  if (stage === lead) return 5;
  if (inField && (stage === explore || stage === enter)) return 4;
  if (course) return 3;
  if (inField && stage === learn) return 2;
  return stage === specialize ? 1 : 0;
}

/** A step that may be chosen: in which turn, what it builds of what is needed, and how much is enough. */
interface Choice {
  id: string;
  turn: number;
  offer: readonly (readonly [skill: string, level: number])[];
  enough: number;
}

function choicesOf({ steps, needs, inField }: Task, limits: Limits): Choice[] {
  return Object.entries(steps)
    .filter(([, step]) => !(inField && step.beforeWork))
    .map(([id, step]) => ({
      id,
      turn: turnOf(step, inField),
      offer: Object.entries(offerOf(step, needs)),
      enough: step.course ? limits.leastByCourse : limits.least,
    }));
}

/** Levels while steps are chosen: they are looked up for each step after each that was chosen. */
type Now = Map<string, number>;

/** How many levels a step builds beyond what is there, over all skills that are needed. */
const brings = ({ offer }: Choice, have: Now): number =>
  offer.reduce((sum, [skill, level]) => sum + Math.max(0, level - (have.get(skill) ?? 0)), 0);

/** Of some steps those that bring enough of what is missing, the most first; the earliest of equals. */
const worthTaking = (choices: readonly Choice[], have: Now): Choice[] =>
  choices
    .map((choice) => ({ choice, levels: brings(choice, have) }))
    .filter(({ choice, levels }) => levels >= choice.enough)
    .sort((a, b) => b.levels - a.levels)
    .map(({ choice }) => choice);

/** Chooses steps that close what is missing, the best of each turn first, in the order of their stages. */
function choose(task: Task, limits: Limits): string[] {
  const choices = choicesOf(task, limits);
  const chosen = new Set<Choice>();
  const have: Now = new Map(Object.entries(task.have));
  for (const turn of [0, 1, 2, 3, 4, 5]) {
    let left = choices.filter((choice) => choice.turn === turn);
    while (chosen.size < limits.most) {
      // In their order, for the earliest of equals; what brings too little now brings no more later.
      const worth = worthTaking(left, have);
      const [best] = worth;
      if (!best) break;
      chosen.add(best);
      for (const [skill, level] of best.offer)
        have.set(skill, Math.max(have.get(skill) ?? 0, level));
      left = left.filter((choice) => choice !== best && worth.includes(choice));
    }
  }
  return choices.filter((choice) => chosen.has(choice)).map(({ id }) => id);
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
