import { capitalized, inSentence } from '../words.ts';
import { nameIn, type Block } from './blocks.ts';
import { gapBlocks } from './gap-outline.ts';
import type { PlanGraph } from './graph.ts';
import { endsInWords, routeName } from './names.ts';
import { routeBlock } from './route-outline.ts';
import type { Plan, Start } from './routes.ts';
import { count, toAddInWords } from './words.ts';

const order = 'The usual ways come first, then other moves, then detours.';

const isUnmarked = ({ skills }: Start): boolean => Object.keys(skills).length === 0;

/** How many skills are there already, and whence: of the role alone where nothing is marked. */
function keptInWords({ gap: { keep }, start }: Plan): string {
  if (keep.length === 0) return '';
  return isUnmarked(start) && start.role !== undefined
    ? ` The role you hold brings ${keep.length}.`
    : ` You keep ${keep.length}.`;
}

/** How far apart both ends are: "For the job: 6 skills to learn, 2 to take further. You keep 21." */
export function farInWords(plan: Plan): string {
  const { add } = plan.gap;
  const learn = add.filter(({ from }) => from === 0).length;
  const kept = keptInWords(plan);
  if (add.length === 0) return `Nothing to add.${kept}`;
  return `For the job: ${toAddInWords({ learn, further: add.length - learn })}.${kept}`;
}

/** What is said where no mark is counted, and what to do about it; nothing where some are. */
function unmarkedTold({ start }: Plan, leavesMarks: boolean): string {
  if (!isUnmarked(start)) return '';
  if (leavesMarks) return 'Nothing that you marked is counted, since you chose to start out.';
  return start.role === undefined
    ? 'No skill of yours is counted yet: mark what you can do.'
    : 'What the role you hold asks for is counted as yours, and you have marked nothing: mark what else you can do.';
}

/** One sentence on what was found, for the reader who does not see the page change. */
export function planInShort(graph: PlanGraph, { routes, start, target }: Plan): string {
  const [best] = routes;
  if (start.role === target) return 'You hold this role.';
  if (!best) return 'No known route.';
  return `${count(routes.length, 'route')}. The first: ${routeName(graph, best)}.`;
}

/**
 * A plan in words: how far it is, the routes at a glance with what each takes on demand, and once for all
 * of them what lies between; or honestly that there is no route. It may leave marks uncounted.
 */
export function planOutline(graph: PlanGraph, plan: Plan, leavesMarks = false): Block[] {
  const { routes, target, start, why } = plan;
  const ends = endsInWords(graph, plan);
  if (start.role === target) {
    const role = inSentence(nameIn(graph, 'roles', target));
    return [{ heading: `You are there: ${role}`, depth: 2 }];
  }
  const unmarked = unmarkedTold(plan, leavesMarks);
  const title = routes.length > 0 ? capitalized(ends) : `No known route: ${ends}`;
  return [
    { heading: title, depth: 2 },
    { text: [farInWords(plan)] },
    ...(unmarked ? [{ text: [unmarked] }] : []),
    ...(routes.length > 0 ? [] : [{ text: [why ?? ''] }]),
    ...(routes.length > 1 ? [{ text: [order] }] : []),
    ...routes.map((route, index) => routeBlock(graph, plan, route, index + 1)),
    ...gapBlocks(graph, plan),
  ];
}
