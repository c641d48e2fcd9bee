import { describe, expect, test } from 'vitest';
import { comparisonId, rolesAddress, rolesOf } from '../../src/schema/pair.ts';
import { builtPairs, distanceBetween, nearestRoles } from '../../src/knowledge/compare/pairs.ts';
import { realKnowledge, role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();
const { roles, comparisons } = knowledge.byKind;
const pairs = builtPairs(knowledge);

/** How many pages of pairs there may be for each role, and why: its nearest five, and its moves. */
const mostForARole = 6;

describe('The pairs that have a page', () => {
  test('are every comparison that an editor wrote and every move', () => {
    for (const { id } of comparisons) expect(pairs).toContain(id);
    for (const { id, data } of roles) {
      for (const { to } of data.moves) expect(pairs).toContain(comparisonId(id, to));
    }
  });

  test('are each role beside its nearest', () => {
    for (const one of roles) {
      for (const other of nearestRoles(knowledge, one)) {
        expect(pairs).toContain(comparisonId(one.id, other.id));
      }
    }
  });

  test('are two roles each, in the order of their ids', () => {
    for (const pair of pairs) {
      const [one = '', other = ''] = rolesOf(pair) ?? [];
      expect(knowledge.byId.roles.has(one) && knowledge.byId.roles.has(other), pair).toBe(true);
      expect(one < other, pair).toBe(true);
    }
  });

  test('grow in line with the number of roles, not with its square', () => {
    console.log(`${pairs.size} pairs for ${roles.length} roles`);
    expect(pairs.size).toBeLessThanOrEqual(mostForARole * roles.length);
    for (const size of [10, 20, 40, 80]) {
      const more = Array.from({ length: size }, (_, index) => role(`role-${index}`, 'mixer'));
      expect(builtPairs(sampleKnowledge(...more)).size).toBeLessThanOrEqual(
        mostForARole * (size + 2),
      );
    }
  });
});

describe('The distance between two roles', () => {
  test('is the same both ways, and none is nearer to a role than itself', () => {
    for (const one of roles) {
      for (const other of roles) {
        const far = distanceBetween(one, other);
        expect(far).toBeCloseTo(distanceBetween(other, one), 10);
        expect(far).toBeLessThanOrEqual(1);
      }
    }
  });

  test('puts what people confuse near: a front-of-house engineer is near a monitor engineer', () => {
    const [engineer] = roles.filter(({ id }) => id === 'front-of-house-engineer');
    const near = engineer ? nearestRoles(knowledge, engineer, 5).map(({ id }) => id) : [];
    expect(near).toContain('monitor-engineer');
    expect(near).not.toContain('front-of-house-engineer');
  });
});

describe('The address of any roles', () => {
  test('names them in the order given, and without any is where to choose', () => {
    expect(rolesAddress(['mixer', 'boom', 'runner'])).toBe('/compare/?roles=mixer,boom,runner');
    expect(rolesAddress([])).toBe('/compare/');
  });
});
