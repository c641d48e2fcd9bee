import { describe, expect, test } from 'vitest';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import {
  compareCards,
  comparisonsAmong,
  differenceOf,
  type SkillRow,
} from '../../src/knowledge/compare/compare.ts';
import { wayBetween, type Way } from '../../src/knowledge/compare/way.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { planGraph } from '../../src/knowledge/plan/plan-graph.ts';
import { markdownOf } from '../../src/knowledge/plan/markdown.ts';
import { planOutline } from '../../src/knowledge/plan/outline.ts';
import { routesTo, straightTo } from '../../src/knowledge/plan/routes.ts';
import { levelNumber } from '../../src/schema/vocabulary.ts';
import { realKnowledge, role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const cards = knowledge.byKind.roles.map((one) => cardOf(knowledge, one));
const pairs = cards.flatMap((one) => cards.map((other): [RoleCard, RoleCard] => [one, other]));
const nameOf = (some: readonly RoleCard[]) => some.map(({ id }) => id).join(', ');

const mirrored = (rows: readonly SkillRow[], roles: number): SkillRow[] =>
  rows.map((row) => ({
    ...row,
    levels: row.levels.toReversed(),
    why: row.why.toReversed(),
    answers: row.answers.toReversed(),
    most: row.most === undefined ? undefined : roles - 1 - row.most,
  }));

describe('Any two real roles', () => {
  test('there are some to compare', () => {
    expect(cards.length).toBeGreaterThanOrEqual(2);
  });

  test('compared one way mirror the same roles compared the other way', () => {
    for (const pair of pairs) {
      const there = compareCards(pair);
      const back = compareCards(pair.toReversed());
      expect(back.cards, nameOf(pair)).toEqual(there.cards.toReversed());
      expect(mirrored(back.differing, 2), nameOf(pair)).toEqual(there.differing);
      expect(mirrored(back.alike, 2), nameOf(pair)).toEqual(there.alike);
    }
  });

  test('have every skill that either of them needs in exactly one list', () => {
    for (const pair of pairs) {
      const { differing, alike } = compareCards(pair);
      const shown = [...differing, ...alike].map(({ id }) => id);
      const needed = pair.flatMap((card) => card.skills.map(({ id }) => id));
      expect(shown.toSorted(), nameOf(pair)).toEqual([...new Set(needed)].sort());
    }
  });

  test('have the widest difference first, as wide as the levels say, and one of them ahead in it', () => {
    for (const pair of pairs) {
      const { differing, alike } = compareCards(pair);
      const spreads = differing.map(({ spread }) => spread);
      expect(spreads, nameOf(pair)).toEqual(spreads.toSorted((a, b) => b - a));
      for (const { levels, spread, most } of [...differing, ...alike]) {
        const [one = 0, other = 0] = levels;
        expect(spread).toBe(Math.abs(one - other));
        expect(most).toBe(one === other ? undefined : one > other ? 0 : 1);
      }
    }
  });

  test('have nothing between them when they are the same role', () => {
    for (const card of cards) {
      const { differing, alike } = compareCards([card, card]);
      expect(differing, card.id).toEqual([]);
      expect(alike).toHaveLength(card.skills.length);
      expect(wayBetween(card, card), card.id).toMatchObject({ leg: { add: [] }, lose: [] });
    }
  });

  test('have a difference in one sentence that names only skills in which a role goes further', () => {
    for (const pair of pairs.filter(([one, other]) => one !== other)) {
      const sentence = differenceOf(compareCards(pair));
      expect(sentence, nameOf(pair)).toMatch(/^The(y)? [^.]+\.$/);
      expect(sentence.length, nameOf(pair)).toBeLessThan(250);
    }
  });
});

/** How far a step builds a skill. */
const built = (step: string, skill: string) =>
  levelNumber(get(knowledge, 'steps', step).data.builds.find((one) => one.skill === skill)?.level);

describe('Going from any real role to any other', () => {
  const ways = pairs.map(([from, to]) => wayBetween(from, to));
  const name = ({ from, to }: Way) => `${from.id} to ${to.id}`;

  test('every skill of the target is kept or to be added, and no other', () => {
    for (const way of ways) {
      const told = [...way.leg.keep, ...way.leg.add.map(({ skill }) => skill)];
      expect(told.toSorted(), name(way)).toEqual(way.to.skills.map(({ id }) => id).sort());
    }
  });

  test('a skill is kept where it reaches the level of the target, and added up to that level', () => {
    for (const way of ways) {
      const { from, to, leg } = way;
      const levelOf = (card: RoleCard, id: string) =>
        card.skills.find((skill) => skill.id === id)?.level ?? 0;
      const had = (id: string) => Math.max(levelOf(from, id), from.implied[id] ?? 0);
      for (const id of leg.keep) {
        expect(had(id), name(way)).toBeGreaterThanOrEqual(levelOf(to, id));
      }
      for (const { skill, ...rise } of leg.add) {
        expect(rise).toEqual({ from: had(skill), to: levelOf(to, skill) });
        expect(rise.from).toBeLessThan(rise.to);
      }
    }
  });

  test('what is given up is what the target has no need of', () => {
    for (const way of ways) {
      const needed = way.to.skills.map(({ id }) => id);
      const own = way.from.skills.map(({ id }) => id);
      expect(way.lose, name(way)).toEqual(own.filter((id) => !needed.includes(id)));
    }
  });

  test('steps raise skills no further than they build, and with what is left make up the gap', () => {
    for (const way of ways) {
      const { leg, left } = way;
      const reached = new Map(leg.add.map(({ skill, from }) => [skill, from]));
      for (const { id, builds } of leg.steps) {
        for (const [skill, level] of Object.entries(builds)) {
          expect(level, `${name(way)}: ${skill}`).toBeGreaterThan(reached.get(skill) ?? 5);
          expect(level).toBeLessThanOrEqual(built(id, skill));
          reached.set(skill, level);
        }
      }
      for (const { skill, from, to } of left) {
        expect(from).toBe(reached.get(skill));
        reached.set(skill, to);
      }
      for (const { skill, to } of leg.add) expect(reached.get(skill)).toBe(to);
    }
  });

  test('few steps are told, and each that no editor names brings at least a level', () => {
    for (const way of ways) {
      const others = way.leg.steps.filter(({ recorded }) => !recorded);
      const named = way.leg.steps.length - others.length;
      expect(others.length, name(way)).toBeLessThanOrEqual(Math.max(0, 5 - named));
      for (const { id, builds } of others) expect(Object.keys(builds), id).not.toEqual([]);
    }
  });

  test('the steps an editor names for a move lead, in the editor’s order', () => {
    const moves = ways.filter(({ move }) => move);
    expect(moves.length).toBeGreaterThan(100);
    for (const { from, to, leg } of moves) {
      const { data } = get(knowledge, 'roles', from.id);
      const steps = data.moves.find((move) => move.to === to.id)?.steps ?? [];
      expect(leg.steps.slice(0, steps.length).map(({ id }) => id)).toEqual(steps);
    }
  });

  test('a plan names the same steps, those of the way by number and what is added apart', () => {
    const graph = planGraph(knowledge);
    for (const way of ways.filter(({ from, to }) => from !== to)) {
      const start = { role: way.from.id, skills: {} };
      const gap = straightTo(graph, start, way.to.id);
      expect(gap.steps, name(way)).toEqual(way.leg.steps);
      expect(gap.add, name(way)).toEqual(way.leg.add);
      if (!way.leg.passage) continue;
      const plan = routesTo(graph, start, way.to.id);
      expect(plan.routes[0]?.legs, name(way)).toHaveLength(1);
      expect(plan.routes[0]?.legs[0]?.steps, name(way)).toEqual(way.leg.steps);
      const text = markdownOf(planOutline(graph, plan), (address) => address);
      const [, own = '', added = ''] =
        text.match(
          /\n\nHow we know: [^]*?((?:^\d+\. .*\n)*)(?:\nNot named for this way, added .*\n\n((?:- .*\n)*))?\n#/m,
        ) ?? [];
      const idsIn = (list: string) => [...list.matchAll(/\/steps\/([^/]*)\//g)].map(([, id]) => id);
      const told = (recorded: boolean) =>
        way.leg.steps.filter((step) => step.recorded === recorded).map(({ id }) => id);
      expect(idsIn(own), name(way)).toEqual(told(true));
      expect(idsIn(added), name(way)).toEqual(told(false));
    }
  });
});

describe('Up to five roles', () => {
  const five = cards.slice(0, 5);

  test('named in the other order give the mirror image', () => {
    const there = compareCards(five);
    const back = compareCards(five.toReversed());
    expect(mirrored(back.differing, 5)).toEqual(there.differing);
    expect(mirrored(back.alike, 5)).toEqual(there.alike);
  });

  test('say who needs a skill most only where one role alone does', () => {
    for (const { levels, most, spread } of compareCards(five).differing) {
      const top = Math.max(...levels);
      const leading = levels.filter((level) => level === top);
      expect(most !== undefined).toBe(leading.length === 1);
      expect(spread).toBeGreaterThan(0);
    }
  });
});

describe('Roles of the sample', () => {
  // Levels go round: mixer has mixing at expert, listening at practitioner …; technician has
  // listening at expert, patching at practitioner …, and soldering at awareness.
  const sample = sampleKnowledge(role('twin', 'mixer'));
  const card = (id: string) => cardOf(sample, get(sample, 'roles', id));
  const [mixer, technician, twin] = [card('mixer'), card('technician'), card('twin')];
  const { differing, alike } = compareCards([mixer, technician]);

  test('a skill that only one of them needs counts with its whole level', () => {
    expect(differing[0]).toEqual({
      id: 'mixing',
      title: 'Mixing',
      levels: [4, 0],
      why: ['This job needs mixing every working day.', undefined],
      answers: ['asked', 'unlisted'],
      spread: 4,
      most: 0,
    });
    const soldering = differing.find(({ id }) => id === 'soldering');
    expect(soldering).toMatchObject({ spread: 1, most: 1, levels: [0, 1] });
  });

  test('skills with the same difference stand from A to Z', () => {
    const seconds = differing.filter(({ most }) => most === 1);
    expect(seconds.map(({ id, spread }) => [id, spread])).toEqual([
      ['cabling', 1],
      ['editing', 1],
      ['listening', 1],
      ['patching', 1],
      ['safety', 1],
      ['soldering', 1],
      ['teamwork', 1],
    ]);
    expect(differing.filter(({ most }) => most === 0).map(({ id }) => id)).toEqual([
      'mixing',
      'tuning',
    ]);
    expect(alike).toEqual([]);
  });

  test('the difference is told by the widest two skills of each', () => {
    expect(differenceOf(compareCards([mixer, technician]))).toBe(
      'The mixer goes further in mixing and tuning; the technician in cabling and editing.',
    );
    expect(differenceOf(compareCards([mixer, twin]))).toBe(
      'They need the same skills, and none needs one further than the rest.',
    );
  });

  test('a skill needed alike is kept, and one that only the first needs is given up', () => {
    expect(wayBetween(mixer, twin)).toMatchObject({ leg: { add: [] }, lose: [] });
    expect(wayBetween(mixer, twin).leg.keep).toHaveLength(8);
    expect(wayBetween(mixer, technician).lose).toEqual(['mixing']);
  });

  test('skills needed alike stand with the highest level first', () => {
    const rows = compareCards([mixer, twin]).alike;
    expect(rows.map((row) => row.levels[0])).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  test('a step closes the gap as far as it builds, and practice closes the rest', () => {
    const { leg, left } = wayBetween(technician, mixer);
    // Both steps of the sample build mixing up to working, so the one that the way names is enough.
    expect(leg.steps).toEqual([{ id: 'course', recorded: true, builds: { mixing: 2 } }]);
    expect(left).toContainEqual({ skill: 'mixing', from: 2, to: 4 });
  });
});

describe('The comparisons written among roles', () => {
  const { comparisons, roles } = knowledge.byKind;
  const ids = roles.map(({ id }) => id);

  test('are all of them among all roles, and none about a role alone', () => {
    expect(comparisonsAmong(knowledge, ids)).toEqual(comparisons);
    for (const id of ids) expect(comparisonsAmong(knowledge, [id])).toEqual([]);
  });

  test('are the one about two roles, whichever is named first', () => {
    for (const comparison of comparisons) {
      const roles = comparison.id.split('-vs-');
      expect(comparisonsAmong(knowledge, roles)).toEqual([comparison]);
      expect(comparisonsAmong(knowledge, roles.toReversed())).toEqual([comparison]);
    }
  });
});
