import { addressOf } from './address.ts';
import { depthOf, type Addition, type Leg, type LegStep } from './leg.ts';
import type { PlanGraph, PlanTime } from './plan-graph.ts';
import { firstStep, totalTime, type Plan, type Route, type TotalTime } from './routes.ts';
import { keysOf, levels, moveEvidence } from './vocabulary.ts';

/** Words, words that link to a page of this site, or a meter from one level to another. */
export type Inline = string | { words: string; to: string } | { from: number; to: number };

/** A piece of a plan, to be shown on a page or written as Markdown. */
export type Block =
  | { heading: string; depth: 2 | 3 | 4 | 5 }
  | { text: readonly Inline[] }
  | { list: readonly (readonly Inline[])[]; ordered?: boolean; of?: 'skills' }
  /** Places in a row, the last of which is the target. */
  | { chain: readonly Inline[]; tape?: string | undefined }
  /** Shown on demand where there is a screen. */
  | { fold: string; inside: readonly Block[]; open: boolean };

/** The name of a level: 0 for nothing yet. */
export const depthName = (depth: number): string => {
  const level = keysOf(levels)[depth - 1];
  return level ? levels[level] : 'Nothing yet';
};

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;
/** Words as they stand within a sentence: "AV technician" keeps its capitals. */
const lower = (words: string) =>
  words.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
/** Inline pieces with commas between them. */
const commas = (pieces: readonly Inline[]) =>
  pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));

const titleOf = (list: Readonly<Record<string, { title: string }>>, id: string) =>
  list[id]?.title ?? id;
const skillLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.skills, id),
  to: addressOf('skills', id),
});
const roleLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.roles, id),
  to: addressOf('roles', id),
});
const stepLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.steps, id),
  to: addressOf('steps', id),
});

const startName = (graph: PlanGraph, { start }: Pick<Plan, 'start'>) => {
  if (start.role) return lower(titleOf(graph.roles, start.role));
  return Object.keys(start.skills).length > 0 ? 'what you can do' : 'nothing yet';
};

const span = (months: number) => {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years && count(years, 'year'), rest && count(rest, 'month')].filter(Boolean).join(' ');
};

/** A range of months in years and months. */
export const formatMonths = ([low, high]: readonly [number, number]): string =>
  low === high ? span(low) : `${low === 0 ? '0' : span(low)} to ${span(high)}`;

/** The time of a whole route, with how much of it nobody knows. */
export function timeInWords({ legs, unknown, months }: TotalTime): string {
  if (unknown === legs) return legs === 1 ? 'not known' : `not known for any of ${legs} legs`;
  const rest = months ? formatMonths(months) : 'given leg by leg below';
  if (unknown === 0) return rest;
  return `not known for ${unknown} of ${legs} legs; the rest: ${rest}`;
}

const timeOf = (time: PlanTime | undefined): string => {
  if (!time) return 'not known. No source times what somebody learns by themselves.';
  return 'notKnown' in time ? `not known. ${time.notKnown}` : `${time.text} (${time.context})`;
};

function evidenceOf({ passage }: Leg): string {
  if (!passage) return 'No recorded way: this is what is missing, and nothing more.';
  const { evidence, source, from } = passage;
  if (evidence) return `${moveEvidence[evidence]}${source ? ` (${source})` : ''}.`;
  return from
    ? 'The role’s own page names this way in, by way of the role before.'
    : 'The role’s own page names this way in.';
}

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
function gapBlocks(graph: PlanGraph, leg: Leg): Block[] {
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

function legBlocks(
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

function first(graph: PlanGraph, legs: readonly Leg[]): Inline[] {
  const id = firstStep(graph, legs);
  if (!id) return ['Start with: practice. No step here builds what is missing.'];
  const asks = (graph.steps[id]?.asks ?? []).map((one) => one.replace(/\.$/, ''));
  const before =
    asks.length > 0 ? `. It asks for: ${asks.join('; ')}.` : ', which asks for nothing before.';
  return ['Start with: ', stepLink(graph, id), before];
}

/** What a route is called: its way in, or the roles on the way. */
function nameOf(graph: PlanGraph, legs: readonly Leg[]): string {
  const between = legs.slice(0, -1).map(({ to }) => lower(titleOf(graph.roles, to)));
  if (between.length > 0) return `By way of ${between.join(', then ')}`;
  const [leg] = legs;
  return leg?.passage ? (leg.passage.way ?? 'In one move') : 'Straight to what is missing';
}

function routeBlocks(graph: PlanGraph, plan: Plan, route: Route, number: number): Block[] {
  const { legs, cost } = route;
  const start = startName(graph, plan);
  const skills = new Set(legs.flatMap(({ add }) => add.map(({ skill }) => skill))).size;
  const before = (index: number) => {
    const id = legs[index - 1]?.to;
    return id ? lower(titleOf(graph.roles, id)) : start;
  };
  return [
    { heading: `${number}. ${nameOf(graph, legs)}`, depth: 3 },
    {
      chain: [
        plan.start.role
          ? roleLink(graph, plan.start.role)
          : start.charAt(0).toUpperCase() + start.slice(1),
        ...legs.map(({ to }) => roleLink(graph, to)),
      ],
      tape: graph.roles[plan.target]?.tape,
    },
    {
      list: [
        [`To add: ${count(cost, 'level')} in ${count(skills, 'skill')}`],
        [`Time: ${timeInWords(totalTime(legs))}`],
        first(graph, legs),
      ],
    },
    {
      fold: legs.length > 1 ? `What each of the ${legs.length} legs takes` : 'What it takes',
      open: number === 1,
      inside: legs.flatMap((leg, index) =>
        legBlocks(graph, leg, before(index), index + 1, legs.length),
      ),
    },
  ];
}

const scale = `Levels go from nothing yet to ${keysOf(levels).join(', ')}.`;

function noRoute(graph: PlanGraph, plan: Plan): Block[] {
  const anew: Block[] =
    plan.anew.length > 0
      ? [
          {
            text: [
              'The ways that begin from nothing are open to you too. What you can do counts on each.',
            ],
          },
          ...plan.anew.flatMap((route, index) => routeBlocks(graph, plan, route, index + 1)),
        ]
      : [];
  return [
    { text: [plan.why ?? ''] },
    { heading: 'What is missing all the same', depth: 3 },
    ...gapBlocks(graph, plan.gap),
    ...anew,
  ];
}

/** One sentence on what was found, for the reader who does not see the page change. */
export function planInShort({ routes }: Plan): string {
  const [best] = routes;
  if (!best) return 'No known route. What is missing is listed.';
  return `${count(routes.length, 'route')}. The first adds ${count(best.cost, 'level')}.`;
}

/** A plan in words: every route with what each leg takes, or honestly that there is none. */
export function planOutline(graph: PlanGraph, plan: Plan): Block[] {
  const { routes, target } = plan;
  const ends = `From ${startName(graph, plan)} to ${lower(titleOf(graph.roles, target))}`;
  const some: Block[] = [
    { text: [`${count(routes.length, 'route')}, the one that adds least first. ${scale}`] },
    ...routes.flatMap((route, index) => routeBlocks(graph, plan, route, index + 1)),
  ];
  return [
    { heading: routes.length > 0 ? ends : `No known route: ${lower(ends)}`, depth: 2 },
    ...(routes.length > 0 ? some : noRoute(graph, plan)),
  ];
}
