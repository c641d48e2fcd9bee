import { describe, expect, test } from 'vitest';
import { slug } from 'github-slugger';
import { readProse } from '../../src/knowledge/prose/read.ts';
import {
  anchorOf,
  headingOf,
  headingsOf,
  sectionIds,
  sectionsOf,
} from '../../src/schema/anatomy.ts';
import { kindNames } from '../../src/schema/kinds.ts';
import * as vocabulary from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

describe('The plan of a page', () => {
  test('names each section by its heading, made an anchor as Astro makes it, or by the one published before', () => {
    const sections = kindNames.flatMap(sectionsOf);
    expect(sections.length).toBeGreaterThan(40);
    const kept = [
      'the-roles',
      'the-way-there',
      'how-statistics-file-it',
      'builds-on-and-leads-to',
      'not-measured',
      'what-nobody-has-measured',
    ];
    const renamed = sections.filter(({ id, heading }) => slug(heading) !== id);
    for (const { id } of renamed) expect(kept).toContain(id);
  });

  test('names each section that the text has by its heading, since that makes the anchor', () => {
    for (const kind of kindNames) {
      const ids = sectionIds(kind);
      for (const heading of headingsOf(kind)?.all ?? []) expect(ids).toContain(slug(heading));
    }
  });

  test('leads to a section and tells its heading', () => {
    expect(anchorOf('roles', 'the-way-there')).toBe('#the-way-there');
    expect(headingOf('roles', 'the-way-there')).toBe('How to get in, and where it leads');
    // @ts-expect-error: no such section
    expect(anchorOf('roles', 'the-way-their')).toBe('#the-way-their');
  });

  test('lets only headings be left out that it asks for', () => {
    for (const kind of kindNames) {
      const { all, optional } = headingsOf(kind) ?? { all: [], optional: [] };
      expect(all, kind).toEqual(expect.arrayContaining(optional));
    }
  });

  test('asks for headings exactly where the kind has questions to answer', () => {
    expect(headingsOf('terms')).toBeUndefined();
    expect(headingsOf('occupations')).toBeUndefined();
    expect(headingsOf('skills')?.optional).toEqual(['Where you can hear it']);
    expect(headingsOf('comparisons')?.optional).toEqual([
      'Where sources disagree',
      'What official lists say',
    ]);
    expect(headingsOf('roles')?.all).toEqual([
      'What you do',
      'Where you work',
      'How you are paid',
      'How the work looks ahead',
      'A working day',
      'Time, body and hearing',
      'Try it this weekend',
    ]);
  });

  test('holds for every real page: no heading of its prose is without a place', () => {
    for (const { kind, id, ...entry } of realKnowledge().entries) {
      if (!headingsOf(kind)) continue;
      const headings = [...entry.body.matchAll(/^## (.+)$/gm)].map(([, text = '']) => slug(text));
      for (const slug of headings) expect(sectionIds(kind), `${kind}/${id}`).toContain(slug);
    }
  });
});

describe('The anchor of a heading', () => {
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
  ])('of "%s" is %s, as Astro makes it', (heading, anchor) => {
    expect(readProse(`## ${heading}`).headings.map((one) => one.slug)).toEqual([anchor]);
  });
});

describe('The vocabularies', () => {
  const tables = Object.entries<unknown>(vocabulary).filter(
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
