import type { Entry } from '../../schema/entry.ts';
import { levelIn, levelsOf, type Levels } from './levels.ts';
import { intoField, turnsOf, type Turns } from './turns.ts';

/** A step as far as a way is made of it. */
export interface BuildingStep {
  title: string;
  turns: Turns;
  /** Whether somebody teaches it. Left out for no, since every card of a comparison carries the steps. */
  course?: true;
  /** Whether it is only for somebody who does not work in the field yet; left out for no. */
  beforeWork?: true;
  /** Whether it is a way of its own, such as a degree, and is added to no other; left out for no. */
  ownWay?: true;
  /** Whether that way is a first job, which only some trades have; left out for no. */
  firstJob?: true;
  /** Whether people do it early and alone beside any way they take; left out for no. */
  beside?: true;
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

/** Whether people do a step early and alone beside any way they take: no other way in, and nothing that somebody teaches. */
function isBeside(
  { beforeWork, ownWay }: Entry<'steps'>['data'],
  [starting, atWork]: Turns,
): boolean {
  return starting === 0 && atWork !== intoField && !beforeWork && !ownWay;
}

/** A step as ways are made of it. */
export function buildingStep({ data }: Entry<'steps'>): BuildingStep {
  const turns = turnsOf(data);
  return {
    ...{ title: data.title, turns },
    ...(isBeside(data, turns) && { beside: true }),
    ...(data.course && { course: true }),
    ...(data.beforeWork && { beforeWork: true }),
    ...(data.ownWay && (turns[1] === intoField ? { firstJob: true } : { ownWay: true })),
    builds: levelsOf(data.builds),
  };
}

/** A step on a way: the skills it raises there, and to which level. */
export interface StepTaken {
  id: string;
  /** Whether an editor names it for this way; if not, it was chosen because it builds what is missing. */
  recorded: boolean;
  builds: Levels;
}

/** Steps of a way: those that are named for it, in their order, and apart from them those that are added. */
export const stepsApart = (steps: readonly StepTaken[]) => ({
  named: steps.filter(({ recorded }) => recorded),
  added: steps.filter(({ recorded }) => !recorded),
});

/** What a way has to bring: levels one has, levels that are needed, and the steps there are. */
export interface Task {
  have: Levels;
  needs: Levels;
  steps: Steps;
  /** The steps that any way into the role names: what people of that trade do. */
  named: readonly string[];
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
export function offerOf({ builds }: BuildingStep, needs: Levels): Levels {
  const offer: Record<string, number> = {};
  for (const skill of Object.keys(builds)) {
    const level = Math.min(levelIn(builds, skill), levelIn(needs, skill));
    if (level > 0) offer[skill] = level;
  }
  return offer;
}
