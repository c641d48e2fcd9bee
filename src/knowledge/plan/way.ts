import type { CardStep } from '../compare/card.ts';
import type { Named } from '../figures/fact.ts';
import { height, isShort, type Rise } from './gap.ts';

/** A step towards a target, and how far it brings the skills that are still short. */
export interface Builder {
  step: Named;
  rises: Rise[];
}

/** Steps towards a target, and what they leave to add. */
export interface Way {
  steps: Builder[];
  left: Rise[];
}

/** A step as far as it builds anything. */
type Building = Omit<CardStep, 'stage'>;

/** How far a step brings skills that are short, never past what is wanted. */
function risesBy({ builds }: Building, short: readonly Rise[]): Rise[] {
  return short.flatMap(({ id, title, from, to }) => {
    const built = builds[id];
    if (!built || !isShort(from, built)) return [];
    return [{ id, title, from, to: isShort(built, to) ? built : to }];
  });
}

const after = (short: readonly Rise[], rises: readonly Rise[]): Rise[] =>
  short
    .map((one) => ({ ...one, from: rises.find(({ id }) => id === one.id)?.to ?? one.from }))
    .filter(({ from, to }) => isShort(from, to));

const total = (rises: readonly Rise[]) => rises.reduce((sum, rise) => sum + height(rise), 0);

/** Takes steps in their order, each as far as it brings what is still short. */
function walk(add: readonly Rise[], steps: readonly Building[]): Way {
  let left = [...add];
  const taken = steps.map((step): Builder => {
    const rises = risesBy(step, left);
    left = after(left, rises);
    return { step, rises };
  });
  return { steps: taken, left };
}

/** The step that brings most of what is short, the earliest of those that bring alike. */
function bestOf(steps: readonly CardStep[], short: readonly Rise[]): CardStep | undefined {
  const [best] = steps
    .map((step) => ({ step, brings: total(risesBy(step, short)) }))
    .filter(({ brings }) => brings >= leastBrought)
    .sort((a, b) => b.brings - a.brings);
  return best?.step;
}

/** How many steps are told at most, and how many levels of skill each must bring to be worth telling. */
const mostSteps = 5;
const leastBrought = 2;

/**
 * Few steps that close much of a gap, in the order of their stages. Ways to enter the field are taken
 * last, since whoever holds a role is in it.
 */
export function wayAcross(add: readonly Rise[], steps: readonly CardStep[]): Way {
  const chosen: CardStep[] = [];
  for (const rank of [steps.filter(({ stage }) => stage !== 'enter'), steps]) {
    while (chosen.length < mostSteps) {
      const best = bestOf(rank, walk(add, chosen).left);
      if (!best) break;
      chosen.push(best);
    }
  }
  const inStages = steps.filter((step) => chosen.includes(step));
  const way = walk(add, inStages);
  return { ...way, steps: way.steps.filter(({ rises }) => rises.length > 0) };
}

/** The steps an editor names for a move, and what they leave. */
export const wayBy = (
  add: readonly Rise[],
  steps: readonly CardStep[],
  named: readonly Named[],
): Way =>
  walk(
    add,
    named.map(({ id, title }) => steps.find((step) => step.id === id) ?? { id, title, builds: {} }),
  );
