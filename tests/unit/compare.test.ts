import { describe, expect, test } from 'vitest';
import { cardOf, type RoleCard } from '../../src/knowledge/compare/card.ts';
import {
  compareCards,
  comparisonsAmong,
  differenceOf,
  type SkillRow,
} from '../../src/knowledge/compare/compare.ts';
import { gapBetween } from '../../src/knowledge/plan/gap.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { levelNumber } from '../../src/schema/vocabulary.ts';
import { wayAcross, wayBy } from '../../src/knowledge/plan/way.ts';
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
        const [one = 0, other = 0] = levels.map(levelNumber);
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
      expect(gapBetween(card, card), card.id).toMatchObject({ add: [], lose: [] });
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
  test('every skill of the target is kept or to be added, and no other', () => {
    for (const [from, to] of pairs) {
      const { keep, add } = gapBetween(from, to);
      const told = [...keep, ...add].map(({ id }) => id);
      expect(told.toSorted(), nameOf([from, to])).toEqual(to.skills.map(({ id }) => id).sort());
    }
  });

  test('a skill is kept where it reaches the level of the target, and added up to that level', () => {
    for (const [from, to] of pairs) {
      const had = (id: string) => from.skills.find((skill) => skill.id === id)?.level;
      const asked = (id: string) => to.skills.find((skill) => skill.id === id)?.level;
      const { keep, add } = gapBetween(from, to);
      for (const { id } of keep) {
        expect(levelNumber(had(id))).toBeGreaterThanOrEqual(levelNumber(asked(id)));
      }
      for (const rise of add) {
        expect([rise.from, rise.to]).toEqual([had(rise.id), asked(rise.id)]);
        expect(levelNumber(rise.from)).toBeLessThan(levelNumber(rise.to));
      }
    }
  });

  test('what is given up is what the target has no need of', () => {
    for (const [from, to] of pairs) {
      const { lose } = gapBetween(from, to);
      const needed = to.skills.map(({ id }) => id);
      const rest = from.skills.filter(({ id }) => needed.includes(id));
      expect(lose.length + rest.length, nameOf([from, to])).toBe(from.skills.length);
      expect(lose.filter(({ id }) => needed.includes(id))).toEqual([]);
    }
  });

  test('steps raise skills no further than they build, and with what is left make up the gap', () => {
    for (const [from, to] of pairs) {
      const { add } = gapBetween(from, to);
      const move = from.moves.find((one) => one.to === to.id);
      const ways = [wayAcross(add, to.steps), wayBy(add, to.steps, move?.steps ?? [])];
      for (const { steps, left } of ways) {
        const reached = new Map(add.map((rise) => [rise.id, levelNumber(rise.from)]));
        for (const { step, rises } of steps) {
          for (const rise of rises) {
            expect(levelNumber(rise.from), `${nameOf([from, to])}: ${rise.id}`).toBe(
              reached.get(rise.id),
            );
            expect(levelNumber(rise.to)).toBeLessThanOrEqual(built(step.id, rise.id));
            reached.set(rise.id, levelNumber(rise.to));
          }
        }
        for (const rise of left) {
          expect(levelNumber(rise.from)).toBe(reached.get(rise.id));
          reached.set(rise.id, levelNumber(rise.to));
        }
        for (const rise of add) expect(reached.get(rise.id)).toBe(levelNumber(rise.to));
      }
    }
  });

  test('of the steps nobody names, few are told, and each brings at least a level', () => {
    for (const [from, to] of pairs) {
      const { steps } = wayAcross(gapBetween(from, to).add, to.steps);
      expect(steps.length, nameOf([from, to])).toBeLessThanOrEqual(5);
      for (const { step, rises } of steps) expect(rises.length, step.id).toBeGreaterThan(0);
    }
  });

  test('the steps an editor names for a move are told in the editor’s order', () => {
    for (const [from, to] of pairs) {
      const move = from.moves.find((one) => one.to === to.id);
      const { steps } = wayBy(gapBetween(from, to).add, to.steps, move?.steps ?? []);
      expect(steps.map(({ step }) => step.id)).toEqual((move?.steps ?? []).map(({ id }) => id));
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
      const top = Math.max(...levels.map(levelNumber));
      const leading = levels.filter((level) => levelNumber(level) === top);
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
      levels: ['expert', undefined],
      why: ['This job needs mixing every working day.', undefined],
      spread: 4,
      most: 0,
    });
    const soldering = differing.find(({ id }) => id === 'soldering');
    expect(soldering).toMatchObject({ spread: 1, most: 1, levels: [undefined, 'awareness'] });
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
    expect(gapBetween(mixer, twin)).toMatchObject({ add: [], lose: [] });
    expect(gapBetween(mixer, twin).keep).toHaveLength(8);
    expect(gapBetween(mixer, technician).lose.map(({ id }) => id)).toEqual(['mixing']);
  });

  test('skills needed alike stand with the highest level first', () => {
    const rows = compareCards([mixer, twin]).alike;
    expect(rows.map((row) => levelNumber(row.levels[0]))).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  test('a step closes the gap as far as it builds, and practice closes the rest', () => {
    const { add } = gapBetween(technician, mixer);
    const { steps, left } = wayAcross(add, mixer.steps);
    // Both steps of the sample build mixing up to working, so one of them is enough.
    expect(steps.map(({ step }) => step.id)).toEqual(['course']);
    expect(steps[0]?.rises).toEqual([
      { id: 'mixing', title: 'Mixing', from: undefined, to: 'working' },
    ]);
    expect(left).toContainEqual({ id: 'mixing', title: 'Mixing', from: 'working', to: 'expert' });
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
