import * as words from '../../words/plan/parts.ts';
import { filled } from '../../words/filled.ts';
import { inSentence } from '../../words/sentence.ts';
import { linkTo, type Block, type Inline } from './blocks.ts';
import { courseTold } from './course-words.ts';
import { stepToStartWith } from './first-step.ts';
import type { Rise } from './gap.ts';
import { byLevel } from './gap-outline.ts';
import { heldIn, type PlanGraph } from './graph.ts';
import { levelIn } from './levels.ts';
import type { Plan, Route, RouteLeg } from './routes.ts';
import { stepsApart, type StepTaken } from './steps.ts';
import { legTime, moveKnownFrom } from './words.ts';

/** A step of a route: whether it is a course, how much it builds there, and of the first what it asks for before. */
function stepItem(graph: PlanGraph, { id, builds }: StepTaken, first: boolean): Inline[] {
  const skills = Object.keys(builds).length;
  const asks = (graph.steps[id]?.asks ?? []).map((one) => one.replace(/\.$/, ''));
  const before = asks.length > 0 ? words.asksFor(asks.join('; ')) : words.asksForNothing;
  const named = { step: linkTo(graph, 'steps', id), course: courseTold(graph, id) };
  const told =
    skills > 0
      ? filled(words.stepBuilds, { ...named, skills: words.skills(skills) })
      : filled(words.stepOpensWay, named);
  return [...told, first ? `. ${before}` : ''];
}

/** The steps the way names, in their order, and apart from them those that are added. */
function stepBlocks(
  graph: PlanGraph,
  steps: readonly StepTaken[],
  first: string | undefined,
): Block[] {
  const { named, added } = stepsApart(steps);
  const items = (some: readonly StepTaken[]) =>
    some.map((step) => stepItem(graph, step, step.id === first));
  return [
    ...(named.length > 0 ? [{ list: items(named), ordered: true }] : []),
    ...(added.length > 0 ? [{ text: [words.added] }, { list: items(added) }] : []),
  ];
}

/** Words that leave a place for skills, filled with those and the levels they come to; nothing where there are none. */
function line(
  graph: PlanGraph,
  told: `${string}{skills}${string}`,
  rises: readonly Rise[],
): Block[] {
  if (rises.length === 0) return [];
  const levels = Object.fromEntries(rises.map(({ skill, to }) => [skill, to]));
  const named = (skill: string) => {
    const { words, to } = linkTo(graph, 'skills', skill);
    return { words: inSentence(words), to };
  };
  return [{ text: filled(told, { skills: byLevel(levels, named) }).flat() }];
}

/** How many of the missing skills are as far as the target asks, once a role on the way is held. */
function covered(graph: PlanGraph, { gap: { add } }: Plan, { to: role }: RouteLeg): string {
  const held = heldIn(graph, role);
  const done = add.filter(({ skill, to }) => levelIn(held, skill) >= to).length;
  return words.covered(done, add.length);
}

/** What a leg adds that the job at the end does not need, or not so far. */
export function beyondJob(graph: PlanGraph, { target }: Plan, { add }: RouteLeg): Rise[] {
  const goal = graph.roles[target]?.needs ?? {};
  return add.filter(({ skill, to }) => to > levelIn(goal, skill));
}

/** What a part adds: of the first how much of the whole that is, for the others tell the rest. */
function addedOn(graph: PlanGraph, plan: Plan, leg: RouteLeg, index: number): Block[] {
  const more = beyondJob(graph, plan, leg);
  const unbuilt = more.filter(({ skill, to }) => levelIn(leg.reached, skill) < to);
  const toward = leg.add.filter((one) => !more.includes(one));
  return [
    ...(index === 0 ? [{ text: [covered(graph, plan, leg)] }] : line(graph, words.adds, toward)),
    ...line(graph, words.beyondTheJob, more),
    ...line(graph, words.onlyPractice, unbuilt),
  ];
}

/** The parts of a route: what is known of each, how long it takes, its steps and what it adds. */
export function partsOf(graph: PlanGraph, plan: Plan, { legs }: Route): Block[][] {
  const first = stepToStartWith(legs);
  const of = legs.length;
  return legs.map((leg, index) => {
    const { passage, steps, to } = leg;
    const way = index < of - 1 && passage?.way ? ` (${inSentence(passage.way)})` : '';
    const known = passage && moveKnownFrom(passage);
    const source = known?.source ? ` (${known.source.title})` : '';
    const time = passage && legTime(passage);
    const blocks: Block[] = [];
    if (of > 1) {
      const role = linkTo(graph, 'roles', to);
      const title = filled(words.part, { number: `${index + 1}`, parts: `${of}`, role, way });
      blocks.push({ heading: title, depth: 4 });
    }
    if (known) blocks.push({ text: [`${known.words}${source}.`] });
    if (time) blocks.push({ text: [words.timeIs(time)] });
    blocks.push(...stepBlocks(graph, steps, first));
    return of > 1 ? [...blocks, ...addedOn(graph, plan, leg, index)] : blocks;
  });
}
