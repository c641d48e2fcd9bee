import { describe, expect, test } from 'vitest';
import { mostMoves } from '../../src/knowledge/plan/chains.ts';
import { timeFact } from '../../src/knowledge/graph/cases.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { examplePlans, familyPlans } from '../../src/knowledge/plan/examples.ts';
import { coursesTold } from '../../src/knowledge/plan/course-words.ts';
import { stepToStartWith } from '../../src/knowledge/plan/first-step.ts';
import { gapBetween } from '../../src/knowledge/plan/gap.ts';
import { destination, heldIn, type PlanGraph } from '../../src/knowledge/plan/graph.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { legTo } from '../../src/knowledge/plan/leg.ts';
import { implied, levelIn, missing, type Levels } from '../../src/knowledge/plan/levels.ts';
import { markdownOf } from '../../src/knowledge/plan/markdown.ts';
import { planInShort, planOutline } from '../../src/knowledge/plan/outline.ts';
import { passageFrom } from '../../src/knowledge/plan/passage.ts';
import {
  routesTo,
  straightTo,
  type Plan,
  type Route,
  type RouteLeg,
  type Start,
} from '../../src/knowledge/plan/routes.ts';
import { after } from '../../src/knowledge/plan/steps-told.ts';
import { turnsOf } from '../../src/knowledge/plan/turns.ts';
import { totalTime } from '../../src/knowledge/plan/time.ts';
import { timeInWords, toAddInWords } from '../../src/knowledge/plan/words.ts';
import { readPlanQuery } from '../../src/knowledge/plan/written.ts';
import { inSentence } from '../../src/words/sentence.ts';
import { keysOf, levelNumber, stages } from '../../src/schema/vocabulary.ts';
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
const legsOf = ({ gap, routes }: Plan): RouteLeg[] => [gap, ...routes.flatMap(({ legs }) => legs)];
const legs = plans.flatMap(legsOf);
/** The skills that a route adds, each once. */
const skillsAdded = ({ legs }: Route) =>
  new Set(legs.flatMap(({ add }) => add.map(({ skill }) => skill)));
const buildsOn = (id: string) => knowledge.byId.skills.get(id)?.data.buildsOn ?? [];
const needsOf = (id: string): Levels => graph.roles[id]?.needs ?? {};
/** The steps that any way into a role names. */
const namedInto = (id: string) =>
  new Set(
    [
      ...(knowledge.byId.roles.get(id)?.data.routes ?? []),
      ...(knowledge.movesInto.get(id) ?? []).map(({ move }) => move),
    ].flatMap(({ steps }) => steps),
  );
const intoOf = (id: string) => graph.roles[id]?.into ?? [];
const routesIn = (id: string) => knowledge.byId.roles.get(id)?.data.routes ?? [];
const wayOf = ({ routes }: Plan, index = 0) => routes[index]?.legs.at(-1)?.passage?.way;

describe('A plan for any role', () => {
  test('has a route, and what is missing whichever it is', () => {
    for (const { routes, gap, target } of plans) {
      expect(routes.length, target).toBeGreaterThan(0);
      expect(gap.to).toBe(target);
    }
  });

  test('from nothing offers every way that the role’s own page names first, in the order of the page', () => {
    for (const plan of fromNothing) {
      const written = plan.routes.filter(({ basis }) => basis === 'written');
      const titles = routesIn(plan.target).map(({ title }) => title);
      expect(plan.routes.slice(0, written.length), plan.target).toEqual(written);
      expect(written.map(({ legs }) => legs.at(-1)?.passage?.way)).toEqual(titles.slice(0, 5));
    }
  });

  test('from nothing to a front-of-house engineer begins with clubs', () => {
    const plan = routesTo(graph, nothing, 'front-of-house-engineer');
    expect(wayOf(plan)).toBe('Clubs first');
    expect(planInShort(graph, plan)).toContain('The first: Clubs first');
  });

  test('from a role begins with the recorded way straight from it, where there is one', () => {
    const edges = knowledge.byKind.roles.flatMap(({ id }) => knowledge.movesFrom.get(id) ?? []);
    for (const { from, to } of edges) {
      const [first] = routesTo(graph, { role: from.id, skills: {} }, to.id).routes;
      expect(
        first?.legs.map((leg) => leg.to),
        `${from.id} ${to.id}`,
      ).toEqual([to.id]);
      expect(first?.legs[0]?.passage?.from).toBe(from.id);
    }
  });

  test('puts what the page names before moves, and moves before detours, by whatever they add', () => {
    const rank = { written: 0, recorded: 1, detour: 2 };
    for (const { routes, start } of plans) {
      const later = routes.filter(
        ({ legs }) => start.role === undefined || legs.length > 1 || !legs[0]?.passage?.from,
      );
      const ranks = later.map(({ basis }) => rank[basis]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
    const shorter = fromNothing.filter(({ routes: [first, ...rest] }) =>
      rest.some((route) => first && skillsAdded(route).size < skillsAdded(first).size),
    );
    expect(shorter.length).toBeGreaterThan(0);
  });

  test('puts moves that rest on a source before assumed ones, then the short ways, then those that add fewer skills', () => {
    let compared = 0;
    for (const { routes, start } of plans) {
      for (const basis of ['recorded', 'detour']) {
        const keys = routes
          .filter((route) => route.basis === basis && !(start.role && route.legs.length === 1))
          .map((route) => [
            route.legs.filter(({ passage }) => passage?.evidence === 'assumed').length,
            route.legs.length,
            skillsAdded(route).size,
          ]);
        for (const [index, key] of keys.slice(1).entries()) {
          const before = keys[index] ?? [];
          const place = key.findIndex((one, at) => one !== before[at]);
          if (place >= 0) expect(key[place]).toBeGreaterThan(before[place] ?? 0);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('from a role one holds keeps the order of the page among ways that begin anew', () => {
    const ways = (role: string, target: string) =>
      routesTo(graph, { role, skills: {} }, target).routes.flatMap(({ legs }) => {
        const way = legs.at(-1)?.passage?.way;
        return way && legs[0]?.passage?.from !== role ? [way] : [];
      });
    expect(ways('podcast-editor', 'rf-coordinator')).toEqual(
      routesIn('rf-coordinator').map(({ title }) => title),
    );
  });

  test('puts ways of the page that begin with the role one holds before those that begin anew', () => {
    const mixed = ids.flatMap((role) =>
      (knowledge.movesFrom.get(role) ?? []).flatMap(({ to }) =>
        (knowledge.movesFrom.get(to.id) ?? []).map((next) => [role, next.to.id] as const),
      ),
    );
    const both = mixed.filter(([role, target]) => {
      const { routes } = routesTo(graph, { role, skills: {} }, target);
      const written = routes.filter(({ basis }) => basis === 'written');
      const anew = written.map(({ legs }) => legs[0]?.passage?.from !== role);
      expect(anew, `${role} to ${target}`).toEqual(anew.toSorted((a, b) => Number(a) - Number(b)));
      return new Set(anew).size === 2;
    });
    expect(both.length).toBeGreaterThan(10);
  });

  test('tells a detour only where no way it names begins with the role one holds', () => {
    const detours = fromRoles.filter(({ routes }) =>
      routes.some(({ basis }) => basis === 'detour'),
    );
    expect(detours.length).toBeGreaterThan(5);
    for (const { routes, start } of detours) {
      const others = routes.filter(({ basis }) => basis !== 'detour');
      expect(others.filter(({ legs }) => legs[0]?.passage?.from === start.role)).toEqual([]);
    }
  });

  test('leads by no role that asks for more than its end, unless the page says so or nothing else is there', () => {
    const asked = (id: string) => missing({}, needsOf(id));
    for (const { routes, target } of plans) {
      if (routes.every(({ basis }) => basis === 'detour')) continue;
      for (const { legs } of routes.filter(({ basis }) => basis !== 'written')) {
        for (const { to } of legs.slice(0, -1)) {
          expect(asked(to), `${to} on the way to ${target}`).toBeLessThan(asked(target));
        }
      }
    }
  });

  test.each([
    ['front-of-house-engineer', 'theater-sound-mixer'],
    ['mastering-engineer', 'audio-restoration-engineer'],
    ['broadcast-audio-mixer', 'theater-sound-mixer'],
  ])('from nothing to %s never leads first by way of %s', (target, by) => {
    const [first] = routesTo(graph, nothing, target).routes;
    expect(first?.legs.map(({ to }) => to)).not.toContain(by);
    expect(first?.legs.at(-1)?.passage?.way).toBe(routesIn(target)[0]?.title);
  });

  test('leads from the start to the target, each leg from where the last one ended, by recorded ways', () => {
    for (const { start, target, routes } of plans) {
      for (const { legs } of routes) {
        expect(legs.at(-1)?.to).toBe(target);
        let at = start.role;
        for (const [index, { to, passage }] of legs.entries()) {
          if (index > 0 || passage?.from !== undefined) expect(passage?.from).toBe(at);
          if (!passage) throw new Error(`${to} is reached by no recorded way`);
          const { steps, ...own } = passage;
          const known = intoOf(to).find(
            ({ from, way }) => from === own.from && (own.way === undefined || way === own.way),
          );
          expect(known, `${to} from ${own.from}`).toBeDefined();
          expect([known?.time, known?.cases]).toEqual([own.time, own.cases]);
          const named = [...(known?.before ?? []), ...(known?.steps ?? [])];
          expect(steps.filter((step) => !named.includes(step))).toEqual([]);
          at = to;
        }
        const roles = legs.map(({ to }) => to);
        expect(new Set(roles).size).toBe(roles.length);
        expect(roles).not.toContain(start.role);
        expect(legs.length).toBeLessThanOrEqual(mostMoves + 1);
      }
    }
  });

  test('has five routes at most', () => {
    for (const { routes } of plans) expect(routes.length).toBeLessThanOrEqual(5);
  });

  test('keeps and adds, on each leg, exactly what the role at its end needs', () => {
    for (const { to, keep, add } of legs) {
      const needs = needsOf(to);
      const told = [...keep, ...add.map(({ skill }) => skill)];
      expect(told.toSorted()).toEqual(Object.keys(needs).sort());
      for (const { skill, from, to: level } of add) {
        expect(level).toBe(needs[skill]);
        expect(from).toBeLessThan(level);
      }
    }
  });

  test('counts the skills of a role on the way as had once it is held, and what they build on', () => {
    const raise = (held: Map<string, number>, levels: Levels) => {
      for (const [skill, level] of Object.entries(levels)) {
        held.set(skill, Math.max(level, held.get(skill) ?? 0));
      }
    };
    const hold = (held: Map<string, number>, role: string) => {
      raise(held, needsOf(role));
      raise(held, implied(needsOf(role), buildsOn));
    };
    for (const { routes, start } of plans) {
      for (const { legs } of routes) {
        const held = new Map(Object.entries(start.skills));
        if (start.role) hold(held, start.role);
        for (const { to, add } of legs) {
          for (const { skill, from } of add) expect(from).toBe(held.get(skill) ?? 0);
          hold(held, to);
        }
      }
    }
  });
});

describe('What a role implies', () => {
  const below = (skill: string) =>
    ({ mixing: ['listening'], listening: ['hearing'], loop: ['loop'] })[skill] ?? [];

  test('is what its skills build on, a level lower for each step down', () => {
    expect(implied({ mixing: 4 }, below)).toEqual({ listening: 3, hearing: 2 });
    expect(implied({ mixing: 2 }, below)).toEqual({ listening: 1 });
    expect(implied({ mixing: 1 }, below)).toEqual({});
  });

  test('leaves out what one has as far anyway, and ends where skills build on themselves', () => {
    expect(implied({ mixing: 4, listening: 3 }, below)).toEqual({ hearing: 2 });
    expect(implied({ loop: 4 }, below)).toEqual({});
  });

  test('is not to be learned from the beginning by whoever holds a role, whatever the target', () => {
    for (const role of ids) {
      const held = needsOf(role);
      const had = new Set([...Object.keys(held), ...Object.keys(implied(held, buildsOn))]);
      for (const target of ids) {
        const { add } = gapBetween(heldIn(graph, role), needsOf(target));
        const anew = add.filter(({ from }) => from === 0).map(({ skill }) => skill);
        expect(
          anew.filter((skill) => had.has(skill)),
          `${role} to ${target}`,
        ).toEqual([]);
      }
    }
    const { gap } = routesTo(graph, { role: 'audio-technician', skills: {} }, 'rf-coordinator');
    expect(gap.keep).toContain('microphones');
  });

  test('is what a plan and a comparison both count', () => {
    const { add } = straightTo(
      graph,
      { role: 'mixing-engineer', skills: {} },
      'recording-engineer',
    );
    for (const { skill, from } of add) {
      const above = Object.entries(needsOf('mixing-engineer')).filter(
        ([id, level]) => level > 1 && buildsOn(id).includes(skill),
      );
      if (above.length > 0) expect(from, skill).toBeGreaterThan(0);
    }
  });
});

describe('The steps of a leg', () => {
  const built = (id: string) => knowledge.byId.steps.get(id)?.data.builds ?? [];
  const all = ({ steps, further }: RouteLeg) => [...steps, ...further];

  test('build what they are said to build, by their own pages', () => {
    for (const leg of legs) {
      for (const { id, builds } of all(leg)) {
        for (const [skill, level] of Object.entries(builds)) {
          const own = built(id).find((one) => one.skill === skill);
          expect(levelNumber(own?.level), `${id} ${skill}`).toBeGreaterThanOrEqual(level);
        }
      }
    }
  });

  test('take each skill of the gap as far as it is said, and no step takes it further but first jobs of other trades', () => {
    for (const leg of legs) {
      const named = namedInto(leg.to);
      for (const { skill, from, to } of leg.add) {
        const reached = levelIn(leg.reached, skill);
        expect(reached).toBe(levelIn(after({ [skill]: from }, all(leg)), skill));
        const any = (knowledge.builtBy.get(skill) ?? [])
          .filter(({ step: { id } }) => named.has(id) || !graph.steps[id]?.firstJob)
          .map(({ level }) => levelNumber(level));
        expect(reached, skill).toBe(Math.max(from, Math.min(to, Math.max(0, ...any))));
      }
    }
  });

  test('begin with all that the way or the move names in its order; the rest stand by their stages', () => {
    const stageOf = (id: string) =>
      keysOf(stages).indexOf(knowledge.byId.steps.get(id)?.data.stage ?? 'lead');
    for (const leg of legs) {
      const named = leg.steps.filter(({ recorded }) => recorded).map(({ id }) => id);
      expect(leg.steps.slice(0, named.length).map(({ id }) => id)).toEqual(named);
      expect(named).toEqual(leg.passage?.steps ?? []);
      for (const { id } of leg.steps.slice(0, named.length))
        expect(namedInto(leg.to), `${id} to ${leg.to}`).toContain(id);
      for (const others of [leg.steps.slice(named.length), leg.further]) {
        const found = others.map(({ id }) => stageOf(id));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        for (const { builds } of others) expect(Object.keys(builds)).not.toEqual([]);
      }
    }
  });

  test('told first are as many as asked for, and none of them brings less than asked for', () => {
    const step = (title: string, builds: Levels, course = false) => {
      const turns = turnsOf({ stage: 'establish', course });
      return { title, turns, builds, ...(course && { course }) };
    };
    const steps = {
      little: step('Little', { mixing: 1 }),
      more: step('More', { listening: 2 }),
      most: step('Most', { patching: 3 }),
      taught: step('Taught', { listening: 3, patching: 4 }, true),
    };
    const place = {
      needs: { mixing: 4, listening: 4, patching: 4 },
      steps,
      named: Object.keys(steps),
    };
    const told = (most: number, least: number, leastByCourse: number) => {
      const leg = legTo(place, { have: {}, inField: true }, { most, least, leastByCourse });
      return [leg.steps, leg.further].map((some) => some.map(({ id }) => id));
    };
    expect(told(5, 2, 4)).toEqual([
      ['more', 'most'],
      ['little', 'taught'],
    ]);
    expect(told(1, 2, 4)).toEqual([['most'], ['little', 'more', 'taught']]);
    expect(told(5, 1, 4)).toEqual([['little', 'more', 'most'], ['taught']]);
    expect(told(5, 2, 2)).toEqual([['more', 'most', 'taught'], ['little']]);
  });

  test('that are added are of the trade: ways into the role name them, and none is a way of its own', () => {
    const added = (leg: RouteLeg) => leg.steps.filter(({ recorded }) => !recorded);
    for (const leg of legs) {
      const named = namedInto(leg.to);
      for (const { id } of added(leg)) {
        expect(named, `${id} on the way to ${leg.to}`).toContain(id);
        expect(graph.steps[id]?.ownWay, id).toBeUndefined();
      }
    }
    const before = ['change-family', 'apprenticeship', 'audio-engineering-degree'];
    expect(before.filter((id) => !graph.steps[id]?.ownWay)).toEqual([]);
    expect(legs.flatMap(added).length).toBeGreaterThan(100);
  });

  test('that are added beside a way are no other way in and no course, and none that was taken before', () => {
    for (const { routes } of plans) {
      for (const route of routes) {
        const done = new Set<string>();
        for (const { steps } of route.legs) {
          for (const { id } of steps.filter(({ recorded }) => !recorded)) {
            expect(done).not.toContain(id);
            const { stage, course, beforeWork } = knowledge.byId.steps.get(id)?.data ?? {};
            expect(['learn', 'establish'], id).toContain(stage);
            expect([course, beforeWork], id).toEqual([false, false]);
          }
          for (const { id } of steps) done.add(id);
        }
      }
    }
  });

  test.each([
    ['av-installation-technician', 'From the electrical trade', ''],
    ['av-installation-technician', 'As a helper on a crew', ''],
    ['theater-sound-technician', 'Through an apprenticeship', 'build-a-network'],
    ['stage-audio-technician', 'Shop to stage', ''],
  ])('from nothing to %s, %s, are those of the page and then %j', (target, way, more) => {
    const { routes } = routesTo(graph, nothing, target);
    const route = routes.find(({ legs: [leg] }) => leg?.passage?.way === way);
    const page = routesIn(target).find(({ title }) => title === way)?.steps ?? [];
    expect(route?.legs[0]?.steps.map(({ id }) => id)).toEqual([
      ...page,
      ...more.split(' ').filter(Boolean),
    ]);
  });

  test('are no first job of other trades, among those that bring little too', () => {
    const jobs = ['studio-runner-job', 'sound-company-shop-job', 'crew-call-list'];
    expect(jobs.filter((id) => !graph.steps[id]?.firstJob)).toEqual([]);
    for (const leg of legs)
      for (const { id } of all(leg).filter((step) => jobs.includes(step.id)))
        expect(namedInto(leg.to), `${id} to ${leg.to}`).toContain(id);
    const live = knowledge.byKind.roles.filter(({ data }) => data.family === 'live');
    for (const from of live)
      for (const to of live) {
        const { steps } = straightTo(graph, { role: from.id, skills: {} }, to.id);
        expect(steps.map(({ id }) => id)).not.toContain('studio-runner-job');
      }
  });

  test('leave out what is only for those who do not work in the field yet, once one holds a role', () => {
    const before = Object.keys(graph.steps).filter((id) => graph.steps[id]?.beforeWork);
    expect(before).toContain('school-preparation');
    const chosen = (leg: RouteLeg) =>
      all(leg).filter(({ id, recorded }) => !recorded && before.includes(id));
    for (const { gap } of fromRoles) expect(chosen(gap)).toEqual([]);
    expect(fromNothing.some(({ gap }) => chosen(gap).length > 0)).toBe(true);
  });

  test('are none for those without paid work, where one holds a role and no move from that one names them', () => {
    const before = (id: string) => graph.steps[id]?.beforeWork;
    const named = (from: string | undefined, to: string) =>
      knowledge.movesFrom.get(from ?? '')?.find((edge) => edge.to.id === to)?.move.steps ?? [];
    const told = ids.flatMap((role) => routesTo(graph, { role, skills: {} }, 'rf-coordinator'));
    for (const { gap, routes, start, target } of [...fromRoles, ...told]) {
      expect(gap.steps.map(({ id }) => id).filter(before)).toEqual(
        named(start.role, target).filter(before),
      );
      for (const leg of routes.flatMap((route) => route.legs)) {
        const own = leg.passage?.from === start.role ? named(start.role, leg.to) : [];
        const others = leg.steps.filter(({ id }) => !own.includes(id));
        expect(others.map(({ id }) => id).filter(before), `${start.role} ${target}`).toEqual([]);
      }
    }
  });

  test('begin every route by one that an editor names: no way is told to those for whom it has none', () => {
    const told = ids.map((role) => routesTo(graph, { role, skills: {} }, 'broadcast-audio-mixer'));
    for (const { routes, start, target } of [...plans, ...told])
      for (const { legs } of routes)
        expect(legs[0]?.steps[0]?.recorded, `${start.role} to ${target}`).toBe(true);
  });

  test.each([
    ['front-of-house-engineer', 'move-from-technician-to-engineer'],
    ['live-system-engineer', 'manufacturer-training'],
  ])('lead an audio technician straight to %s, with %s first', (target, first) => {
    const plan = routesTo(graph, { role: 'audio-technician', skills: {} }, target);
    expect(plan.gap.passage?.from).toBe('audio-technician');
    const [{ legs } = { legs: [] }] = plan.routes;
    expect(legs).toHaveLength(1);
    expect(stepToStartWith(legs)).toBe(first);
  });

  test('for somebody who holds no role are all that the page of the role names', () => {
    const way = routesIn('audio-technician')[0];
    const [route] = routesTo(graph, nothing, 'audio-technician').routes;
    const recorded = route?.legs[0]?.steps.filter((step) => step.recorded).map(({ id }) => id);
    expect(recorded).toEqual(way?.steps);
    expect(recorded).toContain('volunteer-on-sound');
  });

  test('are named once on a whole route', () => {
    for (const { routes } of plans) {
      for (const { legs } of routes) {
        const named = legs.flatMap(({ passage }) => passage?.steps ?? []);
        expect(new Set(named).size).toBe(named.length);
      }
    }
  });

  test('come with one to do first: the first that the way names, or the earliest of others', () => {
    for (const leg of legs.filter((one) => all(one).length > 0))
      expect(stepToStartWith([leg])).toBe(leg.passage?.steps[0] ?? all(leg)[0]?.id);
    const degree = routesTo(
      graph,
      { role: 'stage-audio-technician', skills: {} },
      'live-system-engineer',
    ).routes.find(({ legs }) => legs[0]?.passage?.way === 'From a degree');
    expect(stepToStartWith(degree?.legs ?? [])).toBe('audio-engineering-degree');
  });
});

describe('The time of a route', () => {
  const unknown = { passage: { steps: [] } };
  const source = { id: 'survey', title: 'Survey' };
  const time = { value: 'some', context: 'somewhere, 2025', source };
  const known = (low: number, high: number, before?: string) => ({
    passage: { time: { ...time, before }, months: [low, high] as const, steps: [] },
  });

  test('is added up where all of it is known', () => {
    expect(timeInWords(totalTime([known(24, 48), known(6, 6)]))).toBe(
      '2 years 6 months to 4 years 6 months',
    );
    expect(timeInWords(totalTime([known(24, 36)]))).toBe('2 to 3 years');
    expect(timeInWords(totalTime([known(12, 12)]))).toBe('1 year');
    expect(timeInWords(totalTime([known(0, 48)]))).toBe('0 to 4 years');
  });

  test('says for which legs it is stated, and nothing where it is for none', () => {
    expect(timeInWords(totalTime([unknown, known(24, 24), unknown]))).toBe(
      '2 years for part 2, part 1 and part 3 not known',
    );
    expect(timeInWords(totalTime([unknown, unknown]))).toBeUndefined();
  });

  test('is not what counts something else, such as the work before', () => {
    expect(timeInWords(totalTime([known(0, 48, 'Related work')]))).toBeUndefined();
    expect(timeInWords(totalTime([known(0, 48, 'Related work'), known(6, 6)]))).toBe(
      '6 months for part 2, part 1 not known',
    );
  });

  test('where it is that of one way alone is told of that one, and at the head with its name', () => {
    const timesOf = (target: string) =>
      routesTo(graph, nothing, target).routes.flatMap(({ legs }) => {
        const [leg] = legs;
        return legs.length === 1 ? [[leg?.passage?.way, leg?.passage?.time?.value]] : [];
      });
    expect(timesOf('theater-sound-technician')).toEqual([
      ['Through an apprenticeship', '24 months'],
      ['From volunteer to overhire', undefined],
    ]);
    expect(timesOf('stage-audio-technician')).toEqual([
      ['Shop to stage', undefined],
      ['By apprenticeship', '2 to 3 years'],
    ]);
    const fact = timeFact(knowledge, get(knowledge, 'roles', 'theater-sound-technician'));
    expect(fact).toMatchObject({ before: 'Through an apprenticeship', value: '24 months' });
  });

  test('in the real routes stands only where a source gives one', () => {
    const times = legs.flatMap(({ passage }) => passage?.time ?? []);
    expect(times.length).toBeGreaterThan(5);
    for (const time of times) expect(time.context).toMatch(/, .*\d{4}/);
  });
});

describe('A plan in the sample', () => {
  const sample: PlanGraph = planGraph(sampleKnowledge(role('loner', 'mixer')));

  test('credits what is marked, and also tells what is missing straight to the role', () => {
    const none = routesTo(sample, nothing, 'mixer');
    const some = routesTo(sample, { skills: { mixing: 3 } }, 'mixer');
    const begun = ({ routes: [first] }: Plan) =>
      first?.legs.flatMap(({ add }) => add).filter(({ from }) => from > 0).length ?? 0;
    expect(begun(some)).toBe(begun(none) + 1);
    expect(some.gap.passage).toBeUndefined();
    expect(some.gap.add.find(({ skill }) => skill === 'mixing')).toMatchObject({ from: 3, to: 4 });
  });

  test('offers the ways that begin from nothing where none leads from the role one holds', () => {
    const { routes } = routesTo(sample, { role: 'mixer', skills: {} }, 'loner');
    expect(routes.length).toBeGreaterThan(0);
    for (const { basis, legs } of routes) {
      expect(basis).toBe('written');
      expect(legs.at(-1)?.passage?.way).toBeDefined();
    }
  });

  test('says so when the target is the role one holds', () => {
    const plan = routesTo(sample, { role: 'mixer', skills: {} }, 'mixer');
    expect(plan.routes).toEqual([]);
    expect(plan.gap.add).toEqual([]);
    expect(planOutline(sample, plan)).toEqual([
      { heading: 'You are there: mixer', depth: 2 },
      { text: ['You hold this role.'] },
    ]);
    expect(planInShort(sample, plan)).toBe('You hold this role.');
  });

  test('says so where no way into a role is recorded that begins there', () => {
    const told = (name: string, into: PlanGraph['roles'][string]['into']) => {
      const role = { title: name, needs: {}, implied: {}, field: [], named: [], into };
      const made = { ...sample, roles: { ...sample.roles, [name]: role } };
      const plan = routesTo(made, nothing, name);
      return [plan.routes.length, planInShort(made, plan), planOutline(made, plan)[0].heading];
    };
    const no = (name: string) => [
      0,
      'No known route.',
      `No known route: from starting out to ${name}`,
    ];
    expect(told('bare', [])).toEqual(no('bare'));
    expect(told('round', [{ from: 'round', steps: [] }])).toEqual(no('round'));
  });

  test('names skills that look like words of the language without being misled', () => {
    expect(levelIn({}, 'constructor')).toBe(0);
    expect(missing({}, { mixing: 2 })).toBe(2);
    const from = { have: {}, inField: false };
    expect(legTo(destination(sample, 'toString'), from).add).toEqual([]);
  });
});

describe('A plan in words', () => {
  const link = (address: string) => `https://example.org${address}`;
  const written = new Map<Plan, string>();
  const words = (plan: Plan) => {
    const text = written.get(plan) ?? markdownOf(planOutline(graph, plan), link);
    written.set(plan, text);
    return text;
  };

  test('names the target, and what no step builds as such', () => {
    for (const plan of fromNothing) {
      const text = words(plan);
      expect(text).toMatch(/^# /);
      const rest = plan.routes.some(({ legs }) =>
        legs.some(({ add, reached }) => add.some(({ skill, to }) => levelIn(reached, skill) < to)),
      );
      if (rest) expect(text).toMatch(/No step here takes you .*practice/);
    }
  });

  test('count what a route adds in words that need no scale', () => {
    expect(toAddInWords({ learn: 28, further: 10 })).toBe('28 skills to learn, 10 to take further');
    expect(toAddInWords({ learn: 1, further: 0 })).toBe('1 skill to learn');
    expect(toAddInWords({ learn: 0, further: 1 })).toBe('1 skill to take further');
    expect(toAddInWords({ learn: 0, further: 0 })).toBe('nothing');
  });

  test('say first how far it is: what there is to learn, to take further and to keep', () => {
    for (const plan of [...fromRoles, ...fromMarks]) {
      const { add, keep } = plan.gap;
      const learn = add.filter(({ from }) => from === 0).length;
      const keeps = plan.start.role ? 'The role you hold brings' : 'You keep';
      const kept = keep.length > 0 ? ` ${keeps} ${keep.length}.` : '';
      const [, far] = words(plan).split('\n\n');
      const toAdd = toAddInWords({ learn, further: add.length - learn });
      const { length } = plan.routes;
      const line =
        length > 1 ? `${length} routes. ${toAdd}, whichever you take.` : `For the job: ${toAdd}.`;
      expect(far).toBe(line + kept);
    }
    const done = { ...routesTo(graph, nothing, 'mixing-engineer') };
    const gap = { ...done.gap, add: [], keep: ['mixing'] };
    expect(words({ ...done, gap })).toContain('\n\nNothing to add. You keep 1.\n\n');
  });

  test('never say that somebody has nothing, or add levels up', () => {
    for (const plan of plans) expect(words(plan)).not.toMatch(/nothing yet|\d levels|\blegs?\b/i);
  });

  test('says of each route at a glance what it adds, what to start with and any courses, and then what it rests on', () => {
    for (const plan of fromNothing) {
      const lists = [
        ...words(plan).matchAll(
          /^- Skills beyond the job: (?:\d+|none)\n(?:- Time: .*\n)?- Start with: .*\n(?:- Courses: .*\n)?\nHow we know: (.*)$/gm,
        ),
      ];
      expect(lists).toHaveLength(plan.routes.length);
    }
  });

  test('tells each missing skill with its level, each kept one and what each step builds once, whatever the routes', () => {
    for (const plan of [...fromRoles, ...fromMarks]) {
      const text = words(plan);
      const named = (line: RegExp) => [...text.matchAll(line)].map(([, id = '']) => id);
      const added = named(/^- \[[^\]]*\]\(\S*\/skills\/([^/]*)\/\) \((?:\w+ t|T)o /gm);
      expect(added.toSorted()).toEqual(plan.gap.add.map(({ skill }) => skill).sort());
      const [kept = ''] = text.match(/(?<= that you keep, as far as the job asks\n\n).*$/m) ?? [];
      expect(kept.match(/\/skills\//g) ?? []).toHaveLength(plan.gap.keep.length);
      const builds = named(/^- \[[^\]]*\]\(\S*\/steps\/([^/]*)\/\): .* to \w+$/gm);
      expect(new Set(builds).size).toBe(builds.length);
      const list = text.slice(text.indexOf('that build them, and how far'));
      for (const { skill, from } of plan.gap.add) {
        if (levelIn(plan.gap.reached, skill) <= from) continue;
        expect(list, `${skill} on the way to ${plan.target}`).toContain(
          inSentence(graph.skills[skill]?.title ?? ''),
        );
      }
    }
  });

  test('counts of each route the skills that it takes further than the job needs', () => {
    for (const plan of fromNothing) {
      const counts = [...words(plan).matchAll(/^- Skills beyond the job: (\d+|none)$/gm)];
      const needs = needsOf(plan.target);
      const beyond = plan.routes.map(({ legs }) => {
        const more = legs
          .flatMap(({ add }) => add)
          .filter((one) => one.to > levelIn(needs, one.skill));
        return new Set(more.map(({ skill }) => skill)).size;
      });
      expect(counts.map(([, many]) => (many === 'none' ? 0 : Number(many)))).toEqual(beyond);
    }
  });

  test('says how many of the missing skills the first of two parts covers, and names the rest at the second', () => {
    let compared = 0;
    for (const plan of fromNothing) {
      for (const one of plan.routes.filter(({ legs }) => legs.length === 2)) {
        const left = one.legs[1]?.add.length ?? 0;
        const all = plan.gap.add.length;
        expect(words({ ...plan, routes: [one] })).toContain(
          `After it you have ${all - left} of the ${all} skills as far as the job needs`,
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('says what is counted where nothing is marked, and only there', () => {
    const none = /no skill of yours is counted/i;
    const ofRole = /What the role you hold asks is counted/;
    for (const plan of fromNothing) {
      expect(words(plan)).toMatch(none);
      expect(words(plan)).not.toMatch(/You keep|The role you hold/);
    }
    for (const plan of fromRoles) {
      expect(words(plan)).toMatch(ofRole);
      expect(words(plan)).not.toMatch(none);
    }
    for (const role of [undefined, 'studio-runner']) {
      const text = words(routesTo(graph, { role, skills: { mixing: 2 } }, 'mixing-engineer'));
      for (const said of [none, ofRole]) expect(text).not.toMatch(said);
    }
  });

  test('say of each step that is a course what it costs, and of each route how many such there are', () => {
    let courses = 0;
    for (const plan of plans) {
      const text = words(plan);
      for (const [, id = '', told] of text.matchAll(
        /^(?:\d+\.|-) \[[^\]]*\]\(\S*\/steps\/([^/]*)\/\)(?: \(a course, ([^)]*)\))?: /gm,
      )) {
        const fee = graph.steps[id]?.fee;
        expect(told, id).toBe(fee);
        courses += fee ? 1 : 0;
      }
      const counted = [...text.matchAll(/^- Courses: (.*)$/gm)].map(([, many]) => many);
      expect(counted).toEqual(plan.routes.flatMap(({ legs }) => coursesTold(graph, legs) ?? []));
    }
    expect(courses).toBeGreaterThan(100);
  });

  test('count the courses of a route once each, the free ones apart from those with a fee', () => {
    const taken = (...steps: string[]) => ({
      steps: steps.map((id) => ({ id, recorded: true, builds: {} })),
    });
    const legs = [
      taken('dante-certification', 'self-study', 'smaart-training'),
      taken('audio-certificate', 'dante-certification', 'apprenticeship'),
    ] as unknown as RouteLeg[];
    expect(coursesTold(graph, legs)).toBe('1 free, 1 paid work, 2 with a fee');
    expect(coursesTold(graph, [])).toBeUndefined();
  });

  test('shows a way that begins anew as such, and never as leading straight from the role one holds', () => {
    for (const plan of fromRoles) {
      const anew = plan.routes.filter(({ legs }) => legs[0]?.passage?.from !== plan.start.role);
      expect(words(plan).match(/^.+, starting over → /gm) ?? []).toHaveLength(anew.length);
    }
  });

  test('tells what lies between, and says so where no recorded way leads straight there', () => {
    for (const plan of fromRoles) {
      expect(words(plan)).toContain('## What lies between');
      expect(words(plan).includes('Nobody we know of names a way')).toBe(!plan.gap.passage);
    }
    for (const plan of [...fromMarks, ...fromNothing])
      expect(words(plan)).not.toContain('Nobody we know of names a way');
  });

  test('links to pages that exist', () => {
    for (const plan of plans.slice(0, 40)) {
      for (const [, address = ''] of words(plan).matchAll(/\(https:\/\/example\.org([^)]*)\)/g)) {
        expect(knowledge.byAddress.has(address), address).toBe(true);
      }
    }
  });
});

describe('Plans to open as examples', () => {
  const examples = examplePlans(knowledge, graph);
  const others = familyPlans(knowledge, graph);
  const opened = examples.map(({ address }) => readPlanQuery(address.replace('/plan/', '')));

  test('are one from nothing, a move that a published case tells, and one that a source gives between families', () => {
    const family = (id = '') => knowledge.byId.roles.get(id)?.data.family;
    const [first, made, across] = opened;
    expect(first).toMatchObject({ from: 'nothing', target: 'front-of-house-engineer' });
    expect(passageFrom(intoOf(made?.target ?? ''), made?.role ?? '')?.cases).toBeDefined();
    expect(passageFrom(intoOf(across?.target ?? ''), across?.role ?? '')?.source).toBeDefined();
    expect(family(across?.role)).not.toBe(family(across?.target));
  });

  test('lead with the others into each family, and into none twice that no other example has', () => {
    const into = (plans: typeof examples) =>
      plans.map(({ address }) => {
        const { target = '' } = readPlanQuery(address.replace('/plan/', ''));
        return knowledge.byId.roles.get(target)?.data.family;
      });
    const [first, further] = [into(examples), into(others)];
    expect(further.filter((id) => first.includes(id))).toEqual([]);
    expect(new Set(further).size).toBe(further.length);
    expect(new Set([...first, ...further])).toEqual(
      new Set(knowledge.byKind.families.map(({ id }) => id)),
    );
  });

  test('say in short what the plan at their address says', () => {
    for (const [index, { title, words, stops }] of examples.entries()) {
      const { role, target = '' } = opened[index] ?? {};
      const plan = routesTo(graph, { role, skills: {} }, target);
      expect(planOutline(graph, plan)[0]).toEqual({ heading: title, depth: 2 });
      expect(words).toContain(`${plan.routes.length} routes; the first: `);
      expect(stops).toHaveLength((plan.routes[0]?.legs.length ?? 0) + 1);
    }
  });
});
