import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isKnown } from '../../src/schema/known.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { root } from './real.ts';
import { address, day, id, answer, stated, text } from '../../src/schema/common.ts';

const right = { low: 1, unit: 'years', place: 'us', period: 'May 2025', source: 'survey' };

describe('A stated quantity', () => {
  test.each(Object.keys(right))('is refused without %s', (field) => {
    const { [field]: _, ...rest } = right as Record<string, unknown>;
    expect(stated.safeParse(right).success).toBe(true);
    expect(stated.safeParse(rest).success).toBe(false);
  });

  test('is sure unless it says otherwise', () => {
    expect(stated.parse(right).confidence).toBe('high');
  });

  test('has an upper end that is not below the lower', () => {
    expect(stated.safeParse({ ...right, high: 1 }).success).toBe(true);
    expect(stated.safeParse({ ...right, high: 0 }).success).toBe(false);
  });
});

describe('The time of a role', () => {
  const file = readFileSync(join(root, 'content/roles/theater-sound-technician.mdx'), 'utf8');
  const fields = parse(file.split('\n---\n')[0]?.slice(4) ?? '') as { routes: object[] };
  const timed = (place: number, more: object = {}) =>
    schemas.roles.safeParse({
      ...fields,
      routes: fields.routes.map((route, index) => ({ ...route, timed: index === place })),
      ...more,
    }).success;

  test('may be that of a way alone, which begins with no role, and is known then', () => {
    expect(timed(0)).toBe(true);
    expect(timed(2)).toBe(false);
    expect(timed(0, { time: { notKnown: 'No source read gives it.' } })).toBe(false);
    expect(timed(-1, { time: { notKnown: 'No source read gives it.' } })).toBe(true);
  });
});

describe('An answer', () => {
  test('is stated or not known with the reason, never both and never nothing', () => {
    const reason = 'No source read gives it.';
    expect(isKnown(answer.parse(right))).toBe(true);
    expect(isKnown(answer.parse({ notKnown: reason }))).toBe(false);
    for (const wrong of [
      { notKnown: '' },
      { notKnown: 'varies' },
      { ...right, notKnown: reason },
      {},
      0,
      '-',
      null,
    ]) {
      expect(answer.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});

describe('Small fields', () => {
  test.each(['2026-11-22', '2024-02-29'])('%s is a day', (value) => {
    expect(day.parse(value)).toBe(value);
  });

  const noDays = ['2026-02-30', '2026-13-01', '2025-02-29', '22-11-2026', '2026-1-2', ''];

  test.each([...noDays, 20261122, new Date('2026-11-22T00:00:00Z')])('%s is no day', (value) => {
    expect(day.safeParse(value).success).toBe(false);
  });

  test.each(['a', 'a1', 'gain-staging', 'us-27-4014'])('%s is an id', (value) => {
    expect(id('skills').safeParse(value).success).toBe(true);
  });

  test.each(['', 'Gain', 'gain staging', '-gain', 'gain-', 'a--b', 'a_b', '../a', 'é'])(
    '"%s" is no id',
    (value) => {
      expect(id('skills').safeParse(value).success).toBe(false);
    },
  );

  test.each(['/', '/about/', '/roles/mixer/#skills', '/about/#a_b'])(
    '%s is an address',
    (value) => {
      expect(address.safeParse(value).success).toBe(true);
    },
  );

  test.each([
    '',
    'about/',
    '/about',
    '//example.org/',
    '/a/?b',
    'https://example.org/',
    '/a/#',
    '/A/',
  ])('"%s" is no address of the site', (value) => {
    expect(address.safeParse(value).success).toBe(false);
  });

  test('a text is neither too short nor too long, and has no space at its ends', () => {
    const schema = text(3, 5);
    for (const value of ['abc', 'abcde']) expect(schema.safeParse(value).success).toBe(true);
    for (const value of ['ab', 'abcdef', ' abc', 'abc\n']) {
      expect(schema.safeParse(value).success, value).toBe(false);
    }
  });
});
