import { capitalized, inSentence } from '../words.ts';
import { keysOf, levels } from '../../schema/vocabulary.ts';
import { linkTo, nameIn, type Block, type Inline } from './blocks.ts';
import type { Basis } from './chains.ts';
import { stepToStartWith } from './first-step.ts';
import type { PlanGraph } from './graph.ts';
import { gapBlocks, legBlocks } from './leg-outline.ts';
import type { Plan, Route, RouteLeg } from './routes.ts';
import { totalTime } from './time.ts';
import { count, timeInWords, toAddInWords } from './words.ts';

const roleName = (graph: PlanGraph, id: string) => inSentence(nameIn(graph, 'roles', id));

/** Where somebody stands who holds no role and has marked nothing. */
const beginning = 'starting out';

const startName = (graph: PlanGraph, { start }: Plan) => {
  if (start.role) return roleName(graph, start.role);
  return Object.keys(start.skills).length > 0 ? 'what you can do' : beginning;
};

const basisWords: Record<Basis, string> = {
  written: 'The page of the role names this way in',
  recorded: 'A move into the role that this site lists',
  detour: 'A detour, put together from moves that this site lists',
};

/** What is added of a way that begins anew, for somebody who holds a role already. */
const forBeginners = ', for somebody who begins. What you can do already counts';

function startLine(graph: PlanGraph, legs: readonly RouteLeg[]): Inline[] {
  const id = stepToStartWith(graph, legs);
  if (!id) return ['Start with: practice. No step here builds what is missing.'];
  const asks = (graph.steps[id]?.asks ?? []).map((one) => one.replace(/\.$/, ''));
  const before =
    asks.length > 0 ? `. It asks for: ${asks.join('; ')}.` : ', which asks for nothing before.';
  return ['Start with: ', linkTo(graph, 'steps', id), before];
}

/** What a route is called: by its own name and the roles on the way. */
function nameOf(graph: PlanGraph, { legs }: Route): string {
  const between = legs.slice(0, -1).map(({ to }) => roleName(graph, to));
  const way = legs.at(-1)?.passage?.way;
  if (between.length === 0) return way ?? 'In one move';
  const by = `by way of ${between.join(', then ')}`;
  if (!way) return capitalized(by);
  return between.some((role) => way.includes(role)) ? way : `${way}, ${by}`;
}

function routeBlocks(graph: PlanGraph, plan: Plan, route: Route, number: number): Block[] {
  const { legs, toAdd, basis } = route;
  const anew = plan.start.role !== undefined && legs[0]?.passage?.from !== plan.start.role;
  const start = anew ? beginning : startName(graph, plan);
  const time = timeInWords(totalTime(legs));
  const before = (index: number) => {
    const id = legs[index - 1]?.to;
    return id ? roleName(graph, id) : start;
  };
  return [
    { heading: `${number}. ${nameOf(graph, route)}`, depth: 3 },
    {
      chain: [
        plan.start.role && !anew ? linkTo(graph, 'roles', plan.start.role) : capitalized(start),
        ...legs.map(({ to }) => linkTo(graph, 'roles', to)),
      ],
      tape: graph.roles[plan.target]?.tape,
    },
    {
      list: [
        startLine(graph, legs),
        ...(time === undefined ? [] : [[`Time: ${time}`]]),
        [`How we know: ${inSentence(basisWords[basis])}${anew ? forBeginners : ''}`],
        [`To add: ${toAddInWords(toAdd)}`],
      ],
    },
    {
      fold: legs.length > 1 ? `What each of the ${legs.length} parts takes` : 'What it takes',
      open: number === 1,
      inside: legs.flatMap((leg, index) =>
        legBlocks(graph, leg, before(index), index + 1, legs.length),
      ),
    },
  ];
}

const scale = `Skills have four levels: ${keysOf(levels).join(', ')}.`;
const order = 'The usual ways come first, then other moves people make, then detours.';

const unrecorded =
  'Nobody we know of names a way from the one to the other. This is what lies between, all the same.';

/** What lies between the ends whatever the route, where no route goes straight from one to the other. */
function straight(graph: PlanGraph, plan: Plan): Block[] {
  const { role, skills } = plan.start;
  if (role ? plan.gap.passage : Object.keys(skills).length === 0) return [];
  return [
    { heading: 'Straight there: what is missing', depth: 3 },
    { text: [role ? unrecorded : 'This is what lies between what you marked and the role.'] },
    ...gapBlocks(graph, plan.gap),
  ];
}

/** One sentence on what was found, for the reader who does not see the page change. */
export function planInShort(graph: PlanGraph, { routes, start, target }: Plan): string {
  const [best] = routes;
  if (start.role === target) return 'You hold this role.';
  if (!best) return 'No known route. What is missing is listed.';
  return `${count(routes.length, 'route')}. The first: ${nameOf(graph, best)}.`;
}

/** A plan in words: every route with what each leg takes, or honestly that there is none. */
export function planOutline(graph: PlanGraph, plan: Plan): Block[] {
  const { routes, target, start, why } = plan;
  const ends = `rom ${startName(graph, plan)} to ${roleName(graph, target)}`;
  if (start.role === target)
    return [{ heading: `You are there: ${roleName(graph, target)}`, depth: 2 }];
  if (routes.length === 0) {
    return [
      { heading: `No known route: f${ends}`, depth: 2 },
      { text: [why ?? ''] },
      { heading: 'What is missing all the same', depth: 3 },
      ...gapBlocks(graph, plan.gap),
    ];
  }
  return [
    { heading: `F${ends}`, depth: 2 },
    { text: [`${order} ${scale}`] },
    ...straight(graph, plan),
    ...routes.flatMap((route, index) => routeBlocks(graph, plan, route, index + 1)),
  ];
}
