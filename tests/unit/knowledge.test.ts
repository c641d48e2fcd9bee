import { beforeAll, describe, expect, test } from 'vitest';
import {
  createKnowledge,
  get,
  indexBy,
  titleOf,
  type Knowledge,
} from '../../src/knowledge/graph/knowledge.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import { levelNumber } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';
import { family, role, sampleKnowledge, step } from './sample.ts';

const knowledge = realKnowledge();
const { roles, skills, steps, comparisons, sources } = knowledge.byKind;
const idsOf = (entries: readonly { id: string }[] | undefined) =>
  (entries ?? []).map(({ id }) => id);

/** The same entries in the other order, and the knowledge built from them. */
let given: AnyEntry[];
let backward: Knowledge;

beforeAll(() => {
  given = knowledge.entries.toReversed();
  backward = createKnowledge(given);
});

describe('Every connection of the real knowledge, followed back', () => {
  test('a skill that a role needs lists that role with the same level', () => {
    let needs = 0;
    for (const role of roles) {
      for (const { skill, level } of role.data.skills) {
        const listed = knowledge.needs.get(skill)?.filter((need) => need.role === role);
        expect(listed, `${role.id} ${skill}`).toMatchObject([{ level }]);
        needs++;
      }
    }
    expect([...knowledge.needs.values()].flat()).toHaveLength(needs);
  });

  test('a skill lists the roles that need it furthest first', () => {
    for (const [skill, needs] of knowledge.needs) {
      const levels = needs.map(({ level }) => levelNumber(level));
      expect(levels, skill).toEqual(levels.toSorted((a, b) => b - a));
    }
  });

  test('a move is known from both of its ends', () => {
    const moves = roles.flatMap((role) => role.data.moves.map((move) => ({ from: role.id, move })));
    for (const { from, move } of moves) {
      const out = knowledge.movesFrom.get(from)?.find((edge) => edge.move === move);
      const into = knowledge.movesInto.get(move.to)?.find((edge) => edge.move === move);
      expect(out, `${from} to ${move.to}`).toBeDefined();
      expect(into).toBe(out);
      expect([out?.from.id, out?.to.id]).toEqual([from, move.to]);
    }
    expect([...knowledge.movesFrom.values()].flat()).toHaveLength(moves.length);
  });

  test('a skill that builds on another is what the other leads to', () => {
    for (const skill of skills) {
      for (const base of skill.data.buildsOn) {
        expect(knowledge.leadsTo.get(base), `${skill.id} on ${base}`).toContain(skill);
      }
    }
  });

  test('a step is listed by each skill it builds and each step it comes after', () => {
    for (const step of steps) {
      for (const { skill, level } of step.data.builds) {
        expect(knowledge.builtBy.get(skill)).toContainEqual(
          expect.objectContaining({ step, level }),
        );
      }
      for (const next of step.data.next) expect(knowledge.comesAfter.get(next)).toContain(step);
    }
  });

  test('a step lists the roles whose ways in or moves pass through it, each once', () => {
    for (const role of roles) {
      for (const way of [...role.data.routes, ...role.data.moves]) {
        for (const id of way.steps) {
          const users = knowledge.usedOnTheWayTo.get(id) ?? [];
          expect(
            users.filter((one) => one === role),
            `${id} of ${role.id}`,
          ).toHaveLength(1);
        }
      }
    }
  });

  test('a family lists its roles, those that span it last', () => {
    for (const role of roles) {
      for (const id of [role.data.family ?? [], role.data.spans].flat()) {
        expect(knowledge.rolesIn.get(id), id).toContain(role);
      }
    }
    for (const [id, members] of knowledge.rolesIn) {
      const spanning = members.map(({ data }) => data.spans.length > 0);
      expect(spanning, id).toEqual(spanning.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  test('a comparison is listed by both of its roles', () => {
    expect(comparisons.length).toBeGreaterThan(0);
    for (const comparison of comparisons) {
      const listing = roles.filter(({ id }) =>
        knowledge.comparisonsOf.get(id)?.includes(comparison),
      );
      expect(listing, comparison.id).toHaveLength(2);
    }
  });

  test('a figure is listed by its occupation and by its source', () => {
    const figures = [...knowledge.figures.values()].flat();
    expect([...knowledge.figuresFrom.values()].flat()).toHaveLength(figures.length);
    for (const figure of figures) {
      expect(knowledge.figuresFrom.get(figure.source)).toContain(figure);
    }
  });

  test('every source is cited somewhere: it would be an orphan otherwise', () => {
    for (const { id } of sources) {
      const rests = [
        ...(knowledge.citationsOf.get(id) ?? []),
        ...(knowledge.figuresFrom.get(id) ?? []),
      ];
      const linked = knowledge.entries.some((entry) =>
        knowledge.prose.get(entry)?.links.some(({ url }) => url.startsWith(`/sources/${id}/`)),
      );
      expect(rests.length > 0 || linked, id).toBe(true);
    }
  });
});

describe('Every entry', () => {
  test('is found by its kind and id, once', () => {
    const count = kindNames.reduce((sum, kind) => sum + knowledge.byKind[kind].length, 0);
    expect(count).toBe(knowledge.entries.length);
    for (const entry of knowledge.entries) expect(get(knowledge, entry.kind, entry.id)).toBe(entry);
  });

  test('has a title that is not empty', () => {
    for (const entry of knowledge.entries) expect(titleOf(entry).trim(), entry.id).not.toBe('');
  });

  test('that does not exist is an error that names it', () => {
    expect(() => get(knowledge, 'skills', 'magic')).toThrow('skills/magic');
  });
});

describe('The order of lists', () => {
  test('is that of the families, then of their titles', () => {
    const many = sampleKnowledge(
      ...['b', 'a'].map((name) => family(`family-${name}`, { order: 3 })),
      family('screen', { order: 2 }),
    );
    expect(idsOf(many.byKind.families)).toEqual(['live', 'screen', 'family-a', 'family-b']);
  });

  test('is that of the stages for steps: explore before learn before enter', () => {
    const { byKind } = sampleKnowledge(
      step('first-gig', { stage: 'enter' }),
      step('zero', { stage: 'explore', next: ['course'] }),
      step('course', { next: ['zero'] }),
    );
    expect(idsOf(byKind.steps)).toEqual(['zero', 'course', 'first-gig']);
  });

  test('does not depend on the order in which entries are read', () => {
    for (const kind of kindNames) {
      expect(idsOf(backward.byKind[kind])).toEqual(idsOf(knowledge.byKind[kind]));
    }
  });

  test('puts an umbrella role after the roles of the family itself', () => {
    const umbrella = role('all-rounder', 'mixer', {
      family: undefined,
      spans: ['live'],
      common: [{ skill: 'mixing', level: 'working', why: 'Whoever holds it mixes now and then.' }],
    });
    const { rolesIn } = sampleKnowledge(umbrella);
    expect(idsOf(rolesIn.get('live'))).toEqual(['mixer', 'technician', 'all-rounder']);
  });
});

test('An index holds a value under each of its keys, in order', () => {
  const index = indexBy(['ab', 'b', 'ba'], (value) => [...new Set(value)]);
  expect(index.get('b')).toEqual(['ab', 'b', 'ba']);
  expect(index.get('a')).toEqual(['ab', 'ba']);
  expect(index.get('c')).toBeUndefined();
});

test('Building the knowledge leaves the entries it is given alone', () => {
  expect(given).toEqual(knowledge.entries.toReversed());
});
