import { inSentence } from '../words.ts';
import { linkTo, type Block, type Inline, type RouteBlock } from './blocks.ts';
import type { Basis } from './chains.ts';
import { stepToStartWith } from './first-step.ts';
import type { Rise } from './gap.ts';
import { byLevel } from './gap-outline.ts';
import type { PlanGraph } from './graph.ts';
import { levelIn, type Levels } from './levels.ts';
import { beginsAnew, routeName, stopsOf } from './names.ts';
import type { Plan, Route, RouteLeg } from './routes.ts';
import type { StepTaken } from './steps.ts';
import { totalTime } from './time.ts';
import { count, knownFrom, legTime, timeInWords, toAddInWords } from './words.ts';

const basisWords: Record<Basis, string> = {
  written: 'the page of the role names this way in',
  recorded: 'a move into the role that this site lists',
  detour: 'a detour, put together from moves that this site lists',
};

/** What is added of a way that begins anew, for somebody who holds a role already. */
const forBeginners = ', for somebody who begins. What you can do already counts';

/** What is told of a part in words: where it stands on its route, and what the whole plan asks for. */
interface Part {
  leg: RouteLeg;
  index: number;
  of: number;
  /** Levels that the target asks for. */
  goal: Levels;
  /** The skills of the plan's gap that are as far as the target asks once the part is done. */
  done: number;
  missing: number;
  /** The step to begin the route with. */
  first: string | undefined;
}

function factsOf(graph: PlanGraph, { legs, toAdd }: Route): RouteBlock['facts'] {
  const time =
    timeInWords(totalTime(legs)) ??
    (legs.some(({ passage }) => passage?.cases) ? 'one published case, told below' : undefined);
  const first = stepToStartWith(graph, legs);
  return [
    { label: 'Adds', fact: toAddInWords(toAdd) },
    ...(time === undefined ? [] : [{ label: 'Time', fact: time }]),
    {
      label: 'Start with',
      fact: first ? linkTo(graph, 'steps', first) : 'practice: no step here builds what is missing',
    },
  ];
}

function stepItem(graph: PlanGraph, { id, builds }: StepTaken, first: boolean): Inline[] {
  const skills = Object.keys(builds).length;
  const asks = (graph.steps[id]?.asks ?? []).map((one) => one.replace(/\.$/, ''));
  const before =
    asks.length > 0 ? `It asks for: ${asks.join('; ')}.` : 'It asks for nothing before.';
  return [
    linkTo(graph, 'steps', id),
    skills > 0 ? `: builds ${count(skills, 'skill')}` : ': opens the way',
    first ? `. ${before}` : '',
  ];
}

/** Skills with the levels they come to, in one line after a few words; nothing where there are none. */
function line(graph: PlanGraph, before: string, rises: readonly Rise[]): Block[] {
  if (rises.length === 0) return [];
  const levels = Object.fromEntries(rises.map(({ skill, to }) => [skill, to]));
  const named = (skill: string) => {
    const link = linkTo(graph, 'skills', skill);
    return { ...link, words: inSentence(link.words) };
  };
  return [{ text: [before, ...byLevel(levels, named), '.'] }];
}

/** What is added on a part; of the first part how much of the whole that is, for the others tell the rest. */
function addedOn(graph: PlanGraph, { leg, index, of, goal, done, missing }: Part): Block[] {
  if (of === 1) return [];
  const isMore = ({ skill, to }: Rise) => to > levelIn(goal, skill);
  const counted = `After it, ${done} of the ${missing} skills that lie between are as far as the goal asks.`;
  const toward = leg.add.filter((one) => !isMore(one));
  return [
    ...(index === 0 ? [{ text: [counted] }] : line(graph, 'It adds: ', toward)),
    ...line(graph, 'More than the goal asks for: ', leg.add.filter(isMore)),
  ];
}

function partBlocks(graph: PlanGraph, part: Part): Block[] {
  const { leg, index, of, first } = part;
  const { passage, steps, to } = leg;
  const way = of > 1 && index < of - 1 && passage?.way ? ` (${inSentence(passage.way)})` : '';
  const known = passage?.evidence && knownFrom(passage);
  const source = known && known.source ? ` (${known.source.title})` : '';
  const time = passage && legTime(passage);
  return [
    ...(of > 1
      ? [
          {
            heading: [`Part ${index + 1} of ${of}: `, linkTo(graph, 'roles', to), way],
            depth: 4,
          } as const,
        ]
      : []),
    ...(known ? [{ text: [`How we know: ${inSentence(known.words)}${source}.`] }] : []),
    ...(time ? [{ text: [`Time: ${time}`] }] : []),
    ...(steps.length > 0
      ? [{ list: steps.map((step) => stepItem(graph, step, step.id === first)), ordered: true }]
      : []),
    ...addedOn(graph, part),
  ];
}

/** How far every part of a route brings the skills that lie between its ends. */
function partsOf(graph: PlanGraph, { gap }: Plan, { legs }: Route): Part[] {
  const goal = graph.roles[gap.to]?.needs ?? {};
  const first = stepToStartWith(graph, legs);
  return legs.map((leg, index) => {
    const reached = new Map(
      legs.slice(0, index + 1).flatMap(({ add }) => add.map(({ skill, to }) => [skill, to])),
    );
    const done = gap.add.filter(({ skill, to }) => (reached.get(skill) ?? 0) >= to).length;
    return { leg, index, of: legs.length, goal, done, missing: gap.add.length, first };
  });
}

/** One route: its stops, what it adds, what is known of its time, what to do first; and its parts. */
export function routeBlock(graph: PlanGraph, plan: Plan, route: Route, number: number): RouteBlock {
  const known = `How we know: ${basisWords[route.basis]}${beginsAnew(plan, route) ? forBeginners : ''}.`;
  const parts = partsOf(graph, plan, route).map((part) => partBlocks(graph, part));
  return {
    route: `${number}. ${routeName(graph, route)}`,
    stops: stopsOf(graph, plan, route),
    facts: factsOf(graph, route),
    inside: [{ text: [known] }, { parts }],
    open: plan.routes.length === 1,
  };
}
