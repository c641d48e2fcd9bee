import { capitalized, inSentence } from '../words.ts';
import { nameIn, type Block } from './blocks.ts';
import { gapBlocks } from './gap-outline.ts';
import type { PlanGraph } from './graph.ts';
import { endsInWords, wholeRouteName } from './names.ts';
import { routeBlock } from './route-outline.ts';
import type { Plan } from './routes.ts';
import { count } from './words.ts';

const order = 'The usual ways come first, then other moves people make, then detours.';

/** How far apart both ends are, in numbers of skills. */
export function countsOf({ gap: { add, keep } }: Plan): { number: number; of: string }[] {
  const learn = add.filter(({ from }) => from === 0).length;
  const all = [
    { number: learn, of: 'to learn' },
    { number: add.length - learn, of: 'to take further' },
    { number: keep.length, of: 'you keep' },
  ];
  return all
    .filter(({ number }) => number > 0)
    .map(({ number, of }, index) => {
      const skills = number === 1 ? 'skill' : 'skills';
      return { number, of: index === 0 ? `${skills} ${of}` : of };
    });
}

/** One sentence on what was found, for the reader who does not see the page change. */
export function planInShort(graph: PlanGraph, { routes, start, target }: Plan): string {
  const [best] = routes;
  if (start.role === target) return 'You hold this role.';
  if (!best) return 'No known route. What is missing is listed.';
  return `${count(routes.length, 'route')}. The first: ${wholeRouteName(graph, best)}.`;
}

/**
 * A plan in words: how far it is, the routes at a glance with what each takes on demand, and once for all
 * of them what lies between; or honestly that there is no route.
 */
export function planOutline(graph: PlanGraph, plan: Plan): Block[] {
  const { routes, target, start, why } = plan;
  const ends = endsInWords(graph, plan);
  if (start.role === target) {
    const role = inSentence(nameIn(graph, 'roles', target));
    return [{ heading: `You are there: ${role}`, depth: 2 }];
  }
  const title = routes.length > 0 ? capitalized(ends) : `No known route: ${ends}`;
  const counts = countsOf(plan);
  return [
    { heading: title, depth: 2 },
    ...(counts.length > 0 ? [{ counts }] : []),
    ...(routes.length > 0 ? [] : [{ text: [why ?? ''] }]),
    ...(routes.length > 1 ? [{ text: [order] }] : []),
    ...routes.map((route, index) => routeBlock(graph, plan, route, index + 1)),
    ...gapBlocks(graph, plan),
  ];
}
