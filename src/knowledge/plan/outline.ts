import { firstStep, totalTime, type Plan, type Route } from './routes.ts';
import { keysOf, levels } from '../../schema/vocabulary.ts';
import { roleLink, stepLink, titleOf, type Block, type Inline } from './blocks.ts';
import type { PlanGraph } from './graph.ts';
import { gapBlocks, legBlocks } from './leg-outline.ts';
import type { Leg } from './leg.ts';
import { count, lower, timeInWords } from './words.ts';

const startName = (graph: PlanGraph, { start }: Pick<Plan, 'start'>) => {
  if (start.role) return lower(titleOf(graph.roles, start.role));
  return Object.keys(start.skills).length > 0 ? 'what you can do' : 'nothing yet';
};

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
  const { role, skills } = plan.start;
  const start = { skills: { ...skills, ...(role && graph.roles[role]?.needs) } };
  const anew: Block[] =
    plan.anew.length > 0
      ? [
          {
            text: [
              'The ways that begin from nothing are open to you too. What you can do counts on each.',
            ],
          },
          ...plan.anew.flatMap((route, index) =>
            routeBlocks(graph, { ...plan, start }, route, index + 1),
          ),
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
