import { inSentence } from '../words.ts';
import { linkTo, type Block, type Inline } from './blocks.ts';
import { courseTold } from './course-words.ts';
import { stepToStartWith } from './first-step.ts';
import type { Rise } from './gap.ts';
import { byLevel } from './gap-outline.ts';
import { heldIn, type PlanGraph } from './graph.ts';
import { levelIn } from './levels.ts';
import type { Plan, Route, RouteLeg } from './routes.ts';
import type { StepTaken } from './steps.ts';
import { count, legTime, moveKnownFrom } from './words.ts';

/** A step of a route: whether it is a course, how much it builds there, and of the first what it asks for before. */
function stepItem(graph: PlanGraph, { id, builds }: StepTaken, first: boolean): Inline[] {
  const skills = Object.keys(builds).length;
  const asks = (graph.steps[id]?.asks ?? []).map((one) => one.replace(/\.$/, ''));
  const before = asks.length > 0 ? `asks for: ${asks.join('; ')}.` : 'asks for nothing before.';
  return [
    linkTo(graph, 'steps', id),
    courseTold(graph, id),
    skills > 0 ? `: builds ${count(skills, 'skill')}` : ': opens the way',
    first ? `. It ${before}` : '',
  ];
}

/** Skills with the levels they come to, in one line after a few words; nothing where there are none. */
function line(graph: PlanGraph, before: string, rises: readonly Rise[]): Block[] {
  if (rises.length === 0) return [];
  const levels = Object.fromEntries(rises.map(({ skill, to }) => [skill, to]));
  const named = (skill: string) => {
    const { words, to } = linkTo(graph, 'skills', skill);
    return { words: inSentence(words), to };
  };
  return [{ text: [before, ...byLevel(levels, named), '.'] }];
}

/** How many of the missing skills are as far as the target asks, once a role on the way is held. */
function covered(graph: PlanGraph, { gap: { add } }: Plan, { to: role }: RouteLeg): string {
  const held = heldIn(graph, role);
  const done = add.filter(({ skill, to }) => levelIn(held, skill) >= to).length;
  return `After it you have ${done} of the ${add.length} skills as far as the job needs.`;
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
    ...(index === 0 ? [{ text: [covered(graph, plan, leg)] }] : line(graph, 'It adds: ', toward)),
    ...line(graph, 'Beyond what the job asks: ', more),
    ...line(graph, 'No step takes you this far, only practice does: ', unbuilt),
  ];
}

/** The parts of a route: what is known of each, how long it takes, its steps and what it adds. */
export function partsOf(graph: PlanGraph, plan: Plan, { legs }: Route): Block[][] {
  const first = stepToStartWith(graph, legs);
  const of = legs.length;
  return legs.map((leg, index) => {
    const { passage, steps, to } = leg;
    const way = index < of - 1 && passage?.way ? ` (${inSentence(passage.way)})` : '';
    const known = passage && moveKnownFrom(passage);
    const source = known?.source ? ` (${known.source.title})` : '';
    const time = passage && legTime(passage);
    const blocks: Block[] = [];
    if (of > 1) {
      const title = [`Part ${index + 1} of ${of}: `, linkTo(graph, 'roles', to), way];
      blocks.push({ heading: title, depth: 4 });
    }
    if (known) blocks.push({ text: [`${known.words}${source}.`] });
    if (time) blocks.push({ text: [`Time: ${time}`] });
    const list = steps.map((step) => stepItem(graph, step, step.id === first));
    if (list.length > 0) blocks.push({ list, ordered: true });
    return of > 1 ? [...blocks, ...addedOn(graph, plan, leg, index)] : blocks;
  });
}
