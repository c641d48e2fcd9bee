import { describe, expect, test } from 'vitest';
import { mostMoves } from '../../src/knowledge/plan/chains.ts';
import { graphTo } from '../../src/knowledge/plan/graph-between.ts';
import type { PlanGraph } from '../../src/knowledge/plan/graph.ts';
import type { Passage } from '../../src/knowledge/plan/passage.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { routesTo } from '../../src/knowledge/plan/routes.ts';
import { chainsIn, loadedFor, marksOf, planIn } from '../loaded-plans.ts';
import { realKnowledge } from './real.ts';

const graph = planGraph(realKnowledge());
const ids = Object.keys(graph.roles);
const marks = marksOf(graph);

describe('A plan from what is loaded for its ends is the one from the whole graph', () => {
  test('to each role from nothing, with no marks, a few and all, to the last word', () => {
    for (const target of ids)
      for (const { loaded } of loadedFor(graph, target, []))
        for (const skills of marks)
          expect(planIn(loaded, { skills }, target)).toBe(planIn(graph, { skills }, target));
  });

  test('to each role from each role by the same chains; from one in seven, with one or another of these marks, to the last word', () => {
    for (const [index, target] of ids.entries())
      for (const [place, { role, loaded }] of [...loadedFor(graph, target, ids)].entries()) {
        const start = { role, skills: marks[(index + place) % marks.length] ?? {} };
        const made = (index + place) % 7 === 0 ? planIn : chainsIn;
        expect(made(loaded, start, target), `${role} ${target}`).toBe(made(graph, start, target));
      }
  });
});

/** A graph of roles one after the other, each entered from the one before; some have ways from nothing too. */
function inRow(count: number, entered: (place: number) => boolean): PlanGraph {
  const own: Passage = { way: 'Its own', steps: ['a-step'] };
  const role = (place: number) => ({
    ...{ title: `Role ${place}`, needs: { mixing: place }, implied: {}, field: [], named: [] },
    into: [
      ...(place > 0 ? [{ from: `role-${place - 1}`, way: 'From there', steps: [] }] : []),
      ...(entered(place) ? [own] : []),
    ],
  });
  const places = Array.from({ length: count }, (_, place) => place);
  const roles = Object.fromEntries(places.map((place) => [`role-${place}`, role(place)]));
  return { ...graph, roles, steps: {} };
}

/** Holds what is loaded for a target to the whole graph, from wherever one starts. */
function holdsFor(whole: PlanGraph, target: string) {
  for (const { role, loaded } of loadedFor(whole, target, Object.keys(whole.roles))) {
    const start = { role, skills: {} };
    expect(planIn(loaded, start, target), role).toBe(planIn(whole, start, target));
  }
}

describe('What is loaded for a target', () => {
  test('ends with the roles from which the most moves lead there, where people start out in each', () => {
    const row = inRow(9, () => true);
    const { roles } = graphTo(row, 'role-8');
    expect(Object.keys(roles)).toEqual(['role-5', 'role-6', 'role-7', 'role-8']);
    expect(Object.keys(roles)).toHaveLength(mostMoves);
    const lengths = (role: string) =>
      routesTo(row, { role, skills: {} }, 'role-8').routes.map(({ legs }) => legs.length);
    expect(lengths('role-4')).toContain(mostMoves);
    expect(lengths('role-3')).not.toContain(mostMoves + 1);
    holdsFor(row, 'role-8');
  });

  test('goes back as far as it takes to a role in which people start out', () => {
    const row = inRow(9, (place) => place < 2);
    const { roles } = graphTo(row, 'role-8');
    expect(Object.keys(roles)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((place) => `role-${place}`));
    expect(routesTo(row, { skills: {} }, 'role-8').routes[0]?.legs).toHaveLength(8);
    holdsFor(row, 'role-8');
  });

  test('has no step that neither a way names nor a role there has any use for', () => {
    const step = { title: 'A step', turns: [0, 0] as const, asks: [] };
    const steps = {
      named: { ...step, builds: {} },
      useful: { ...step, builds: { mixing: 1 } },
      other: { ...step, builds: { mastering: 4 } },
    };
    const role = { title: 'Mixer', implied: {}, field: [], named: [] };
    const into = [{ from: 'runner', steps: [], before: ['named'] }];
    const roles = {
      mixer: { ...role, needs: { mixing: 2 }, into },
      runner: { ...role, needs: {}, into: [] },
      master: { ...role, needs: { mastering: 4 }, into: [] },
    };
    const to = graphTo({ ...graph, roles, steps }, 'mixer');
    expect(Object.keys(to.steps)).toEqual(['named', 'useful']);
    expect(Object.keys(to.roles)).toEqual(['mixer', 'runner']);
  });
});
