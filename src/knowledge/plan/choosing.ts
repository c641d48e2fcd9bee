import { offerOf, type BuildingStep, type Limits, type Task } from './steps.ts';
import { turns } from './turns.ts';

/** Whether a step may be chosen. */
type Allowed = (id: string, step: BuildingStep) => boolean | undefined;

/** A step that may be chosen: in which turn, what it builds of what is needed, and how much is enough. */
interface Choice {
  id: string;
  turn: number;
  offer: readonly (readonly [skill: string, level: number])[];
  enough: number;
}

/** The steps that may be chosen; what no way into the role names comes after all that some way does. */
function choicesOf(task: Task, limits: Limits, allowed: Allowed): Choice[] {
  const { steps, needs, named, inField } = task;
  return Object.entries(steps)
    .filter(([id, step]) => !(inField && step.beforeWork) && allowed(id, step))
    .map(([id, step]) => ({
      id,
      turn: step.turns[inField ? 1 : 0] + (named.includes(id) ? 0 : turns),
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
export function choose(task: Task, limits: Limits, allowed: Allowed): string[] {
  const choices = choicesOf(task, limits, allowed);
  const chosen = new Set<Choice>();
  const have: Now = new Map(Object.entries(task.have));
  for (let turn = 0; turn < 2 * turns; turn++) {
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
