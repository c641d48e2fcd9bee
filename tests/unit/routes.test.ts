import { describe, expect, test } from 'vitest';
import { depthOf, legTo, missing, type Leg } from '../../src/knowledge/plan/leg.ts';
import { planGraph, type Depths, type PlanGraph } from '../../src/knowledge/plan/graph.ts';
import { planOutline } from '../../src/knowledge/plan/outline.ts';
import { timeInWords } from '../../src/knowledge/plan/words.ts';
import { markdownOf } from '../../src/knowledge/plan/markdown.ts';
import {
  firstStep,
  routesTo,
  totalTime,
  type Plan,
  type Route,
  type Start,
} from '../../src/knowledge/plan/routes.ts';
import { levelNumber } from '../../src/schema/vocabulary.ts';
import { realKnowledge, role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const graph = planGraph(knowledge);
const ids = Object.keys(graph.roles);
const nothing: Start = { skills: {} };
const fromNothing = ids.map((target) => routesTo(graph, nothing, target));
/** Each role with the next three of the list: some have routes between them, others have none. */
const fromRoles = ids.flatMap((role, index) =>
  [1, 2, 3].map((far) =>
    routesTo(graph, { role, skills: {} }, ids[(index + far) % ids.length] ?? role),
  ),
);
const marked: Start = { skills: { 'gain-staging': 2, 'critical-listening': 4, 'signal-flow': 1 } };
const fromMarks = ids.map((target) => routesTo(graph, marked, target));
const plans = [...fromNothing, ...fromRoles, ...fromMarks];
const routesOf = ({ routes, anew }: Plan): readonly Route[] => [...routes, ...anew];
const legsOf = (plan: Plan): Leg[] => [plan.gap, ...routesOf(plan).flatMap(({ legs }) => legs)];
const legs = plans.flatMap(legsOf);
const needsOf = (id: string): Depths => graph.roles[id]?.needs ?? {};

describe('A plan for any role', () => {
  test('has a route from nothing, or says why there is none', () => {
    for (const { target, routes, why } of fromNothing) {
      expect(routes.length > 0, target).toBe(why === undefined);
      expect(why ?? 'some', target).not.toBe('');
    }
  });

  test('has a route from a role, or says why and what is missing all the same', () => {
    expect(fromRoles.some(({ routes }) => routes.length === 0)).toBe(true);
    expect(fromRoles.some(({ routes }) => routes.length > 0)).toBe(true);
    for (const { routes, why, gap, target } of fromRoles) {
      expect(routes.length > 0).toBe(why === undefined);
      if (why) expect(why).toContain(graph.roles[target]?.title);
      expect(gap.to).toBe(target);
    }
  });

  test('leads from the start to the target, each leg from where the last one ended, by recorded ways', () => {
    for (const { start, target, routes } of plans) {
      for (const { legs } of routes) {
        expect(legs.at(-1)?.to).toBe(target);
        let at = start.role;
        for (const { to, passage } of legs) {
          if (passage) {
            expect(passage.from).toBe(at);
            expect(graph.roles[to]?.into).toContainEqual(passage);
          } else expect(legs).toHaveLength(1);
          at = to;
        }
        const roles = legs.map(({ to }) => to);
        expect(new Set(roles).size).toBe(roles.length);
        expect(roles).not.toContain(start.role);
        expect(legs.filter(({ passage }) => passage?.from).length).toBeLessThanOrEqual(4);
      }
    }
  });

  test('has five routes at most, the one that adds least first, and counts what they add', () => {
    for (const plan of plans) {
      expect(plan.routes.length).toBeLessThanOrEqual(5);
      const costs = plan.routes.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      for (const { legs, cost } of routesOf(plan)) {
        const added = legs.flatMap(({ add }) => add.map(({ from, to }) => to - from));
        expect(cost).toBe(added.reduce((sum, levels) => sum + levels, 0));
      }
    }
  });

  test('keeps and adds, on each leg, exactly what the role at its end needs', () => {
    for (const { to, keep, add } of legs) {
      const needs = needsOf(to);
      const told = [
        ...keep.map(({ skill, level }) => [skill, level]),
        ...add.map(({ skill, to: level }) => [skill, level]),
      ];
      expect(told).toHaveLength(Object.keys(needs).length);
      expect(Object.fromEntries(told)).toEqual(needs);
      for (const { from, to: level } of add) expect(from).toBeLessThan(level);
    }
  });

  test('counts the skills of a role on the way as had once it is held', () => {
    for (const { routes, start } of plans) {
      for (const { legs } of routes) {
        const held = new Map(Object.entries({ ...needsOf(start.role ?? ''), ...start.skills }));
        for (const { to, add } of legs) {
          for (const { skill, from } of add) expect(from).toBe(held.get(skill) ?? 0);
          for (const [skill, level] of Object.entries(needsOf(to))) {
            held.set(skill, Math.max(level, held.get(skill) ?? 0));
          }
        }
      }
    }
  });
});

describe('The steps of a leg', () => {
  const built = (id: string) => knowledge.byId.steps.get(id)?.data.builds ?? [];

  test('build what they are said to build, by their own pages', () => {
    for (const { steps } of legs) {
      for (const { id, builds } of steps) {
        for (const [skill, level] of Object.entries(builds)) {
          const own = built(id).find((one) => one.skill === skill);
          expect(levelNumber(own?.level), `${id} ${skill}`).toBeGreaterThanOrEqual(level);
        }
      }
    }
  });

  test('take each skill of the gap as far as it is said, and no step there is takes it further', () => {
    for (const { add, steps } of legs) {
      for (const { skill, from, to, reaches } of add) {
        const levels = steps.map(({ builds }) => depthOf(builds, skill));
        expect(reaches).toBe(Math.max(from, ...levels));
        const any = (knowledge.builtBy.get(skill) ?? []).map(({ level }) => levelNumber(level));
        expect(reaches, skill).toBe(Math.max(from, Math.min(to, Math.max(0, ...any))));
      }
    }
  });

  test('hold all that the way or the move names, in the order of their stages', () => {
    for (const { passage, steps } of legs) {
      const named = steps.filter(({ recorded }) => recorded).map(({ id }) => id);
      expect(named.toSorted()).toEqual([...(passage?.steps ?? [])].sort());
      const stages = steps.map(({ id }) => graph.steps[id]?.stage ?? -1);
      expect(stages).toEqual(stages.toSorted((a, b) => a - b));
      for (const { recorded, builds } of steps) {
        if (!recorded) expect(Object.keys(builds)).not.toEqual([]);
      }
    }
  });

  test('come with one to do first: of those the way names, the first that asks for nothing', () => {
    for (const leg of legs.filter(({ steps }) => steps.length > 0)) {
      const named = leg.steps.filter(({ recorded }) => recorded);
      const pool = named.length > 0 ? named : leg.steps;
      const free = pool.find(({ id }) => graph.steps[id]?.asks.length === 0);
      expect(firstStep(graph, [leg])).toBe(free?.id ?? pool[0]?.id);
    }
  });
});

describe('The time of a route', () => {
  const leg = (time: NonNullable<Leg['passage']>['time']): Leg => ({
    to: 'x',
    passage: { from: 'y', time, steps: [] },
    keep: [],
    add: [],
    steps: [],
  });
  const unknown = leg({ notKnown: 'Nobody counts it.' });
  const known = (low: number, high: number) =>
    leg({ text: 'some', context: 'somewhere', months: [low, high] });

  test('is added up where all of it is known', () => {
    expect(timeInWords(totalTime([known(24, 48), known(6, 6)]))).toBe(
      '2 years 6 months to 4 years 6 months',
    );
    expect(timeInWords(totalTime([known(12, 12)]))).toBe('1 year');
    expect(timeInWords(totalTime([known(0, 48)]))).toBe('0 to 4 years');
  });

  test('says for how many legs it is not known, and puts in no number for them', () => {
    expect(timeInWords(totalTime([unknown, known(24, 24), unknown]))).toBe(
      'not known for 2 of 3 legs; the rest: 2 years',
    );
    expect(timeInWords(totalTime([unknown, unknown]))).toBe('not known for any of 2 legs');
    expect(timeInWords(totalTime([unknown]))).toBe('not known');
  });

  test('in the real routes stands only where a source gives one', () => {
    const times = legs.flatMap(({ passage }) => (passage ? [passage.time] : []));
    expect(times.length).toBeGreaterThan(100);
    for (const time of times) {
      if ('notKnown' in time) expect(time.notKnown.length).toBeGreaterThan(10);
      else expect(time.context).toMatch(/, .*\d{4}/);
    }
  });
});

describe('A plan in the sample', () => {
  const sample: PlanGraph = planGraph(sampleKnowledge(role('loner', 'mixer')));

  test('credits what is marked, and also leads straight to what is missing', () => {
    const none = routesTo(sample, nothing, 'mixer');
    const some = routesTo(sample, { skills: { mixing: 3 } }, 'mixer');
    expect(some.routes[0]?.legs[0]?.passage).toBeUndefined();
    expect(some.routes[1]?.cost).toBe((none.routes[0]?.cost ?? 0) - 3);
    expect(some.routes[1]?.legs[0]?.add.find(({ skill }) => skill === 'mixing')).toMatchObject({
      from: 3,
      to: 4,
    });
  });

  test('says that a role which nothing leads to has no route from another', () => {
    const plan = routesTo(sample, { role: 'mixer', skills: {} }, 'loner');
    expect(plan.routes).toEqual([]);
    expect(plan.why).toContain('No move into Loner');
    expect(plan.anew.length).toBeGreaterThan(0);
  });

  test('says so when the target is the role one holds', () => {
    const plan = routesTo(sample, { role: 'mixer', skills: {} }, 'mixer');
    expect(plan).toMatchObject({ routes: [], anew: [], why: 'It is the role you hold.' });
    expect(plan.gap.add).toEqual([]);
  });

  test('names skills that look like words of the language without being misled', () => {
    expect(depthOf({}, 'constructor')).toBe(0);
    expect(missing({}, { mixing: 2 })).toBe(2);
    expect(legTo(sample, 'toString', {}).add).toEqual([]);
  });
});

describe('A plan in words', () => {
  const words = (plan: Plan) =>
    markdownOf(planOutline(graph, plan), (address) => `https://example.org${address}`);

  test('names the target, and what no step builds as such', () => {
    for (const plan of fromNothing) {
      const text = words(plan);
      expect(text).toMatch(/^# /);
      const rest = legsOf(plan).some(({ add }) => add.some(({ to, reaches }) => reaches < to));
      if (rest) expect(text).toContain('no step here builds this: practice it');
    }
  });

  test('says that there is no known route, in its first line', () => {
    const none = fromRoles.find(({ routes }) => routes.length === 0);
    if (!none) throw new Error('every role leads to every other');
    expect(words(none)).toMatch(/^# No known route: /);
  });

  test('shows routes that begin anew from what one can do, not from the role that leads nowhere', () => {
    const plan = fromRoles.find(({ anew }) => anew.length > 0);
    if (!plan) throw new Error('every role leads to every other');
    expect(words(plan)).toMatch(/^What you can do → /m);
  });

  test('links to pages that exist', () => {
    for (const plan of plans.slice(0, 40)) {
      for (const [, address = ''] of words(plan).matchAll(/\(https:\/\/example\.org([^)]*)\)/g)) {
        expect(knowledge.byAddress.has(address), address).toBe(true);
      }
    }
  });
});
