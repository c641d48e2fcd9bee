import { commas, skillLink, stepLink, titleOf, type Block, type Inline } from './blocks.ts';
import type { PlanGraph } from './graph.ts';
import { depthOf, type Addition, type Leg, type LegStep } from './leg.ts';
import { depthName, evidenceOf, lower, timeOf } from './words.ts';

function addition(graph: PlanGraph, { skill, from, to, reaches }: Addition): Inline[] {
  const named = [skillLink(graph, skill), ' ', { from, to }];
  if (reaches >= to) return named;
  const rest =
    reaches > from
      ? `Beyond ${lower(depthName(reaches))}, no step here builds this: practice it, see the skill’s page.`
      : 'No step here builds this: practice it, see the skill’s page.';
  return [...named, ` ${rest}`];
}

function stepItem(graph: PlanGraph, { id, builds }: LegStep): Inline[] {
  const skills = Object.keys(builds);
  const built = skills.map(
    (skill) =>
      `${lower(titleOf(graph.skills, skill))} (${lower(depthName(depthOf(builds, skill)))})`,
  );
  const what = built.length > 0 ? `builds ${built.join(', ')}` : 'opens the way';
  return [stepLink(graph, id), `: ${what}`];
}

function stepBlocks(graph: PlanGraph, { passage, steps }: Leg): Block[] {
  const recorded = steps.filter((step) => step.recorded);
  const others = steps.filter((step) => !step.recorded);
  const listed = (title: string, list: readonly LegStep[]): Block[] =>
    list.length > 0
      ? [{ text: [title] }, { list: list.map((step) => stepItem(graph, step)), ordered: true }]
      : [];
  return [
    ...listed('Steps of this way, in their order:', recorded),
    ...listed(
      passage
        ? 'Steps that build more of what is missing:'
        : 'Steps that build it, in their order:',
      others,
    ),
  ];
}

/** What is kept and what is to be added, which together are all that the role needs. */
export function gapBlocks(graph: PlanGraph, leg: Leg): Block[] {
  const kept = leg.keep.map(({ skill }) => skillLink(graph, skill));
  return [
    ...(kept.length > 0
      ? [{ text: ['You have as far as it is asked: ', ...commas(kept), '.'] }]
      : []),
    ...(leg.add.length > 0
      ? [
          { text: ['You add:'] },
          { list: leg.add.map((one) => addition(graph, one)), of: 'skills' as const },
          ...stepBlocks(graph, leg),
        ]
      : [{ text: ['There is nothing to add.'] }, ...stepBlocks(graph, leg)]),
  ];
}

/** One leg in words: what is known of it, how long it takes, what to add and the steps that build it. */
export function legBlocks(
  graph: PlanGraph,
  leg: Leg,
  before: string,
  number: number,
  of: number,
): Block[] {
  const way = leg.passage?.way && `, ${lower(leg.passage.way)}`;
  const ends = `From ${before} to ${lower(titleOf(graph.roles, leg.to))}${way ?? ''}`;
  return [
    { heading: of > 1 ? `Leg ${number}: ${lower(ends)}` : ends, depth: 4 },
    { text: [`Known from: ${lower(evidenceOf(leg))}`] },
    { text: [`Time: ${timeOf(leg.passage?.time)}`] },
    ...gapBlocks(graph, leg),
  ];
}
