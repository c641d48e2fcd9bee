import type { Contents } from '../src/knowledge/plan/open.ts';
import { chainsTo } from '../src/knowledge/plan/chains.ts';
import { graphBetween, graphFrom, graphTo } from '../src/knowledge/plan/graph-between.ts';
import type { PlanGraph } from '../src/knowledge/plan/graph.ts';
import { planOutline } from '../src/knowledge/plan/outline.ts';
import { practiceOf } from '../src/knowledge/plan/practice.ts';
import { routesTo, type Start } from '../src/knowledge/plan/routes.ts';

/** A part of the graph as it comes out of its file. */
const read = <Part>(part: Part) => JSON.parse(JSON.stringify(part)) as Part;

/** What the page of a plan has before it loads anything: of roles their titles. */
const onPage = ({ version, skills, roles, renamed }: PlanGraph): Contents => ({
  ...{ version, skills, renamed },
  roles: Object.fromEntries(Object.entries(roles).map(([id, { title }]) => [id, { title }])),
});

/** What a reader has who loaded the plans to a role from each of some roles, and from nothing. */
export function* loadedFor(graph: PlanGraph, target: string, roles: readonly string[]) {
  const [contents, to] = [onPage(graph), read(graphTo(graph, target))];
  for (const role of [undefined, ...roles]) {
    const from = role === undefined ? undefined : read(graphFrom(graph, role));
    yield { role, loaded: graphBetween(contents, to, from) };
  }
}

/** The chains to a role, as text. */
export const chainsIn = (made: PlanGraph, { role }: Start, target: string): string =>
  JSON.stringify(chainsTo(made, role, target));

const practice = { firstDay: '2026-11-28', hours: 4, link: String, host: 'signal-path.example' };

/** The routes to a role with all that a reader is shown of them and may take along, as text. */
export function planIn(made: PlanGraph, start: Start, target: string): string {
  const plan = routesTo(made, start, target);
  return JSON.stringify([plan, planOutline(made, plan), practiceOf(made, plan, practice)]);
}

/** Marks of readers: none, a few, and all skills at all levels. */
export const marksOf = ({ skills }: PlanGraph): Start['skills'][] => [
  {},
  { 'gain-staging': 2, 'critical-listening': 4, 'signal-flow': 1 },
  Object.fromEntries(Object.keys(skills).map((skill, index) => [skill, (index % 4) + 1])),
];
