import type { Entry } from '../../schema/entry.ts';
import * as words from '../../words/plan/routes.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { capitalized } from '../../words/sentence.ts';
import { casesBetween } from '../graph/cases.ts';
import type { Stop } from './blocks.ts';
import type { PlanGraph } from './graph.ts';
import { endsInWords, stopsOf, routeName } from './names.ts';
import { farInWords } from './outline.ts';
import { routesTo } from './routes.ts';
import { writeEnds } from './written.ts';

/** The ends of a plan that shows what plans are. */
interface ExampleEnds {
  role?: string;
  target: string;
}

/** How often editors have laid a role beside another, then how many moves lead to it or from it. */
const askedFor = (
  { comparisonsOf, movesInto, movesFrom }: Knowledge,
  { id }: Entry<'roles'>,
): [number, number] => [
  comparisonsOf.get(id)?.length ?? 0,
  (movesInto.get(id)?.length ?? 0) + (movesFrom.get(id)?.length ?? 0),
];

/** Roles, first those that people ask about most. */
const mostAskedFor = (knowledge: Knowledge): Entry<'roles'>[] =>
  knowledge.byKind.roles.toSorted((one, other) => {
    const [a, b] = [askedFor(knowledge, one), askedFor(knowledge, other)];
    return b[0] - a[0] || b[1] - a[1];
  });

/**
 * Plans to open as examples: from nothing to the role that people ask about most, a move that somebody is
 * known to have made, and one that a source gives from one family to another. Of several, the one whose
 * target is asked about most; fewer where the content has none.
 */
function exampleEnds(knowledge: Knowledge): ExampleEnds[] {
  const roles = mostAskedFor(knowledge);
  const moves = roles.flatMap((to) =>
    (knowledge.movesInto.get(to.id) ?? []).map(({ from, move }) => ({ from, to, move })),
  );
  const made = moves.find(({ from, to }) => casesBetween(knowledge, from.id, to.id).length > 0);
  const across = moves.find(
    ({ from, to, move }) => move.source !== undefined && from.data.family !== to.data.family,
  );
  return [
    ...roles.slice(0, 1).map(({ id }) => ({ target: id })),
    ...[made, across].flatMap((one) => (one ? [{ role: one.from.id, target: one.to.id }] : [])),
  ];
}

/** A plan in short, with the address that opens it. */
export interface ExamplePlan {
  address: string;
  title: string;
  stops: readonly Stop[];
  words: string;
}

/** Plans in short, by their ends; without those to which there is no route. */
const inShort = (graph: PlanGraph, ends: readonly ExampleEnds[]): ExamplePlan[] =>
  ends.flatMap(({ role, target }) => {
    const plan = routesTo(graph, { role, skills: {} }, target);
    const [first] = plan.routes;
    if (!first) return [];
    const routes = words.routesInShort(plan.routes.length, routeName(graph, first));
    return {
      address: `/plan/${writeEnds({ skills: {}, role, target })}`,
      title: capitalized(endsInWords(graph, plan)),
      stops: stopsOf(graph, plan, first),
      words: `${farInWords(plan)} ${routes}`,
    };
  });

/** Three plans in short, chosen from what the content records. */
export const examplePlans = (knowledge: Knowledge, graph: PlanGraph): ExamplePlan[] =>
  inShort(graph, exampleEnds(knowledge));

/**
 * A plan in short for each family that those three do not lead into: from nothing to its role that people
 * ask about most.
 */
export function familyPlans(knowledge: Knowledge, graph: PlanGraph): ExamplePlan[] {
  const roles = mostAskedFor(knowledge);
  const targets = new Set(exampleEnds(knowledge).map(({ target }) => target));
  const shown = new Set(roles.filter(({ id }) => targets.has(id)).map(({ data }) => data.family));
  const ends = knowledge.byKind.families
    .filter(({ id }) => !shown.has(id))
    .flatMap((family) => roles.find(({ data }) => data.family === family.id) ?? [])
    .map(({ id }) => ({ target: id }));
  return inShort(graph, ends);
}
