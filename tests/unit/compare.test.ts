import { describe, expect, test } from 'vitest';
import {
  compareRoles,
  comparisonsAmong,
  skillGap,
  type SkillRow,
} from '../../src/knowledge/compare.ts';
import { levelNumber } from '../../src/knowledge/vocabulary.ts';
import { realKnowledge, role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const ids = knowledge.byKind.roles.map(({ id }) => id);
const pairs = ids.flatMap((one) => ids.map((other): [string, string] => [one, other]));

const mirrored = (rows: readonly SkillRow[]) =>
  rows.map(({ skill, levels: [one, other], why: [because, why], lead }) => ({
    skill: skill.id,
    levels: [other, one],
    why: [why, because],
    lead: 0 - lead,
  }));

const plain = (rows: readonly SkillRow[]) =>
  rows.map(({ skill, levels, why, lead }) => ({ skill: skill.id, levels, why, lead: 0 + lead }));

describe('Any two real roles', () => {
  test('there are some to compare', () => {
    expect(ids.length).toBeGreaterThanOrEqual(2);
  });

  test('compared one way mirror the same roles compared the other way', () => {
    for (const [one, other] of pairs) {
      const there = compareRoles(knowledge, one, other);
      const back = compareRoles(knowledge, other, one);
      expect(back.roles, `${one}, ${other}`).toEqual([...there.roles].reverse());
      expect(mirrored(back.moreOfSecond)).toEqual(plain(there.moreOfFirst));
      expect(mirrored(back.moreOfFirst)).toEqual(plain(there.moreOfSecond));
      expect(mirrored(back.alike)).toEqual(plain(there.alike));
    }
  });

  test('have every skill that either of them needs in exactly one list', () => {
    for (const [one, other] of pairs) {
      const { roles, moreOfFirst, moreOfSecond, alike } = compareRoles(knowledge, one, other);
      const shown = [...moreOfFirst, ...moreOfSecond, ...alike].map(({ skill }) => skill.id);
      const needed = roles.flatMap((role) => role.data.skills.map(({ skill }) => skill));
      expect(shown.toSorted(), `${one}, ${other}`).toEqual([...new Set(needed)].sort());
    }
  });

  test('have in each list the widest gap first, and lead as far as the levels say', () => {
    for (const [one, other] of pairs) {
      const { moreOfFirst, moreOfSecond, alike } = compareRoles(knowledge, one, other);
      for (const rows of [moreOfFirst, moreOfSecond]) {
        const gaps = rows.map(({ lead }) => Math.abs(lead));
        expect(gaps, `${one}, ${other}`).toEqual(gaps.toSorted((a, b) => b - a));
      }
      for (const { levels, lead } of [...moreOfFirst, ...moreOfSecond, ...alike]) {
        expect(lead).toBe(levelNumber(levels[0]) - levelNumber(levels[1]));
      }
    }
  });

  test('have nothing between them when they are the same role', () => {
    for (const id of ids) {
      const { moreOfFirst, moreOfSecond, alike, roles } = compareRoles(knowledge, id, id);
      expect([...moreOfFirst, ...moreOfSecond], id).toEqual([]);
      expect(alike).toHaveLength(roles[0].data.skills.length);
      expect(skillGap(knowledge, id, id).add, id).toEqual([]);
    }
  });

  test('give, for going from one to the other, every skill of the other as kept or to add', () => {
    for (const [one, other] of pairs) {
      const { add, keep } = skillGap(knowledge, one, other);
      const needed = knowledge.byId.roles.get(other)?.data.skills.map(({ skill }) => skill) ?? [];
      const told = [...add, ...keep].map(({ skill }) => skill.id);
      expect(told.toSorted(), `${one}, ${other}`).toEqual(needed.toSorted());
      for (const { levels } of keep) {
        expect(levelNumber(levels[0])).toBeGreaterThanOrEqual(levelNumber(levels[1]));
      }
      for (const { levels } of add) {
        expect(levelNumber(levels[0])).toBeLessThan(levelNumber(levels[1]));
      }
    }
  });
});

describe('Two roles of the sample', () => {
  // Levels go round: mixer has mixing at expert, listening at practitioner …; technician has
  // listening at expert, patching at practitioner …, and soldering at awareness.
  const sample = sampleKnowledge();
  const { moreOfFirst, moreOfSecond, alike } = compareRoles(sample, 'mixer', 'technician');

  test('a skill that only one of them needs counts with its whole level', () => {
    const [first] = moreOfFirst;
    expect(first).toMatchObject({ lead: 4, levels: ['expert', undefined] });
    expect(first?.skill.id).toBe('mixing');
    expect(first?.why).toEqual(['This job needs mixing every working day.', undefined]);
    const soldering = moreOfSecond.find(({ skill }) => skill.id === 'soldering');
    expect(soldering).toMatchObject({ lead: -1, levels: [undefined, 'awareness'] });
  });

  test('skills with the same gap stand from A to Z', () => {
    expect(moreOfSecond.map(({ skill, lead }) => [skill.id, lead])).toEqual([
      ['cabling', -1],
      ['editing', -1],
      ['listening', -1],
      ['patching', -1],
      ['safety', -1],
      ['soldering', -1],
      ['teamwork', -1],
    ]);
    expect(moreOfFirst.map(({ skill }) => skill.id)).toEqual(['mixing', 'tuning']);
    expect(alike).toEqual([]);
  });

  test('a skill needed alike is kept, and one that only the first needs is neither kept nor added', () => {
    const twin = sampleKnowledge(role('twin', 'mixer'));
    const same = skillGap(twin, 'mixer', 'twin');
    expect(same.add).toEqual([]);
    expect(same.keep).toHaveLength(8);
    const { add, keep } = skillGap(sample, 'mixer', 'technician');
    expect([...add, ...keep].map(({ skill }) => skill.id)).not.toContain('mixing');
  });

  test('skills needed alike stand with the highest level first', () => {
    const twin = compareRoles(sampleKnowledge(role('twin', 'mixer')), 'mixer', 'twin');
    const levels = twin.alike.map((row) => levelNumber(row.levels[0]));
    expect(levels).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  test('a role that does not exist is an error that names it', () => {
    expect(() => compareRoles(sample, 'mixer', 'wizard')).toThrow('roles/wizard');
  });
});

describe('The comparisons written among roles', () => {
  const { comparisons } = knowledge.byKind;

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
