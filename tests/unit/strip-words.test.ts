import { expect, test } from 'vitest';
import { placedApart, placedWithin } from '../../src/views/charts/strip-words.ts';

const low = { x: 44, before: 'Orlando', sum: '$43,610' };
const high = { x: 88, before: 'New York', sum: '$92,630' };

test('words of two ends far apart stand in one line, each at its own dot', () => {
  const [one, other] = placedApart(low, high);
  expect([one.row, other.row]).toEqual([0, 0]);
  expect([one.x, other.x]).toEqual([44, 88]);
});

test('words of two ends close together stand in two lines, and the tick to the lower one meets no words', () => {
  const [one, other] = placedApart({ ...low, x: 80 }, high);
  expect(one.row).not.toBe(other.row);
  const lower = one.row > other.row ? one : other;
  const upper = lower === one ? other : one;
  expect(upper.anchor).toBe(lower.x < upper.x ? 'start' : 'end');
});

test('words near an edge lead away from it', () => {
  expect(placedWithin({ x: 4, before: 'Fresno', sum: '$30,000' }).anchor).toBe('start');
  expect(placedWithin({ x: 95, before: 'Fresno', sum: '$30,000' }).anchor).toBe('end');
  expect(placedWithin({ x: 50, before: 'Fresno', sum: '$30,000' }).anchor).toBe('middle');
});
