import * as words from '../../words/plan/routes.ts';
import { capitalized, inSentence } from '../../words/sentence.ts';
import { nameIn, type Block, type Inline, type Titled } from './blocks.ts';
import { gapBlocks } from './gap-outline.ts';
import type { PlanGraph } from './graph.ts';
import { endsInWords, routeName, type Ends } from './names.ts';
import { routeBlock } from './route-outline.ts';
import type { Plan, Start } from './routes.ts';
import { toAddInWords } from './words.ts';

const isUnmarked = ({ skills }: Start): boolean => Object.keys(skills).length === 0;

/** How many skills there are to add: "6 skills to learn, 2 to take further". */
function addedInWords({ gap: { add } }: Plan): string {
  const learn = add.filter(({ from }) => from === 0).length;
  return toAddInWords({ learn, further: add.length - learn });
}

/** What is kept of what is there: "You keep 21."; nothing where there is none. */
function keptInWords({ gap: { keep }, start }: Plan): string[] {
  const keeps = start.role && isUnmarked(start) ? words.roleBrings : words.youKeep;
  return keep.length > 0 ? [keeps(keep.length)] : [];
}

/** How far apart both ends are: "For the job: 6 skills to learn, 2 to take further. You keep 21." */
export function farInWords(plan: Plan): string {
  const isFar = plan.gap.add.length > 0;
  const far = isFar ? words.forTheJob(addedInWords(plan)) : words.nothingToAdd;
  return [far, ...keptInWords(plan)].join(' ');
}

/** How many routes there are, and how far each is: "3 routes. 6 skills to learn, whichever you take." */
function routesInWords(plan: Plan): string {
  const { gap, routes } = plan;
  if (routes.length < 2 || gap.add.length === 0) return farInWords(plan);
  return [words.onAnyOf(routes.length, addedInWords(plan)), ...keptInWords(plan)].join(' ');
}

/** What is counted where no mark is, and what to do about it. */
const unmarkedTold = ({ start }: Plan): string =>
  start.role === undefined ? words.noneCounted : words.roleCounted;

/** One sentence on what was found, for the reader who does not see the page change. */
export function planInShort(graph: PlanGraph, { routes, start, target }: Plan): string {
  const [best] = routes;
  if (start.role === target) return words.holdThisRole;
  if (!best) return words.noKnownRoute;
  return words.routesFound(routes.length, routeName(graph, best));
}

/** What a plan is about: both of its ends, or that one is there already. */
export const planTitle = (roles: Titled<'roles'>, ends: Ends): string =>
  ends.start.role === ends.target
    ? words.youAreThere(inSentence(nameIn(roles, 'roles', ends.target)))
    : capitalized(endsInWords(roles, ends));

/** What a plan is about, how far it is, and all else. */
type Outline = [{ heading: string; depth: 2 }, { text: readonly Inline[] }, ...Block[]];

/**
 * A plan in words: how far it is, the routes at a glance with what each takes on demand, and once for all
 * of them what lies between; or honestly that there is no route.
 */
export function planOutline(graph: PlanGraph, plan: Plan): Outline {
  const { routes, target, start } = plan;
  const named = planTitle(graph, plan);
  if (start.role === target) return [{ heading: named, depth: 2 }, { text: [words.holdThisRole] }];
  const title = routes.length > 0 ? named : words.noRouteBetween(endsInWords(graph, plan));
  const about = [
    ...(isUnmarked(start) ? [unmarkedTold(plan)] : []),
    ...(routes.length > 1 ? [words.order] : []),
  ];
  return [
    { heading: title, depth: 2 },
    { text: [routesInWords(plan)] },
    ...(about.length > 0 ? [{ text: [about.join(' ')] }] : []),
    ...routes.map((route, index) => routeBlock(graph, plan, route, index + 1)),
    ...gapBlocks(graph, plan),
  ];
}
