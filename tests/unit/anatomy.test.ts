import { describe, expect, test } from 'vitest';
import { anatomy, headingsOf, sectionIds, slugOf } from '../../src/schema/anatomy.ts';
import { kindNames, kinds } from '../../src/schema/kinds.ts';
import * as vocabulary from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

describe('The plan of a page', () => {
  test('has a place for every heading that the prose of its kind must have', () => {
    for (const kind of kindNames) {
      const rule = headingsOf(kind);
      for (const heading of rule?.all ?? []) {
        expect(sectionIds(kind), `${kind}: ${heading}`).toContain(slugOf(heading));
      }
      for (const heading of rule?.optional ?? []) expect(rule?.all, kind).toContain(heading);
    }
  });

  test('has no two sections with one id', () => {
    for (const [kind, sections] of Object.entries(anatomy)) {
      const ids = sections.map(({ id }) => id);
      expect(new Set(ids).size, kind).toBe(ids.length);
    }
  });

  test('asks for headings exactly where the kind has questions to answer', () => {
    expect(headingsOf('terms')).toBeUndefined();
    expect(headingsOf('skills')?.optional).toEqual(['Where you can hear it']);
    expect(headingsOf('roles')?.all).toEqual(kinds.roles.sections);
  });

  test('holds for every real page: no heading of its prose is without a place', () => {
    for (const { kind, id, ...entry } of realKnowledge().entries) {
      if (!headingsOf(kind)) continue;
      const headings = [...entry.body.matchAll(/^## (.+)$/gm)].map(([, text = '']) => slugOf(text));
      for (const slug of headings) expect(sectionIds(kind), `${kind}/${id}`).toContain(slug);
    }
  });
});

describe('The anchor of a heading', () => {
  // What github-slugger 2 gives, which Astro uses.
  test.each([
    ['What you do', 'what-you-do'],
    ['Time, body and hearing', 'time-body-and-hearing'],
    ["It's 2024–34", 'its-202434'],
    ['C++ & friends', 'c--friends'],
    ['A/B test', 'ab-test'],
    ['snake_case', 'snake_case'],
    ['Café ñ', 'café-ñ'],
    ['Up to 50 %', 'up-to-50-'],
    ['½ inch', '-inch'],
    ['1. One', '1-one'],
  ])('of "%s" is %s, as Astro makes it', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });
});

describe('The vocabularies', () => {
  const tables = Object.entries(vocabulary).filter(
    (pair): pair is [string, Record<string, string>] => typeof pair[1] === 'object',
  );

  test('have words for every key, and no two keys of a table have the same words', () => {
    expect(tables.length).toBeGreaterThan(10);
    for (const [name, table] of tables) {
      const words = Object.values(table);
      expect(new Set(words).size, name).toBe(words.length);
      for (const word of words) expect(word.trim(), name).toBe(word);
      for (const word of words) expect(word, name).not.toBe('');
    }
  });

  test('count levels from none at all to expert', () => {
    expect(vocabulary.levelNumber(undefined)).toBe(0);
    expect(vocabulary.keysOf(vocabulary.levels).map(vocabulary.levelNumber)).toEqual([1, 2, 3, 4]);
    expect(vocabulary.levelNumber('expert')).toBe(4);
  });
});
