import { describe, expect, test } from 'vitest';
import { isKind, kindNames, rowOf } from '../../src/schema/kinds.ts';
import { sectionsOfKind } from '../../src/schema/sections.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { isLevel } from '../../src/schema/vocabulary.ts';
import { behind, filterLabels, labels, laterKind, namedKinds } from '../../src/search/labels.ts';

/** The fields at the top of a kind's schema. */
const fieldsOf = (kind: (typeof kindNames)[number]) => Object.keys(schemas[kind].shape);

describe('The table of kinds', () => {
  test.each(kindNames)('names only fields that %s have', (kind) => {
    const { unique = {}, order } = rowOf(kind);
    const named = [...Object.keys(unique), ...(order ? [order] : [])];
    for (const field of named) expect(fieldsOf(kind)).toContain(field);
  });

  test('gives every kind with pages what the search calls it, each its own', () => {
    const withPages = kindNames.filter((kind) => rowOf(kind).folder !== undefined);
    const called = withPages.map((kind) => rowOf(kind).search?.label);
    expect(called).not.toContain(undefined);
    expect(new Set(called).size).toBe(called.length);
  });

  test('gives no two kinds one folder, and no heading of the text one place', () => {
    const folders = kindNames.flatMap((kind) => rowOf(kind).folder ?? []);
    expect(new Set(folders).size).toBe(folders.length);
    for (const kind of kindNames) {
      const places = Object.values(sectionsOfKind(kind)).flatMap(({ text }) => text ?? []);
      expect([...places].sort(), kind).toEqual(places.map((_, index) => index + 1));
    }
  });

  test('takes what every object inherits neither for a kind nor for a level', () => {
    expect(isKind('roles')).toBe(true);
    expect(isKind('constructor')).toBe(false);
    expect(isLevel('expert')).toBe(true);
    expect(isLevel('toString')).toBe(false);
  });
});

describe('Kinds in the search', () => {
  test('are looked up by name in their order, sources not at all', () => {
    expect(namedKinds.slice(0, 3)).toEqual(['roles', 'skills', 'steps']);
    expect(namedKinds).toContain('occupations');
    expect(namedKinds).not.toContain('sources');
  });

  test('narrow it, but for those left out unless nothing else is found', () => {
    expect([...behind].sort()).toEqual(['Official job class', 'Source']);
    expect(filterLabels).toEqual([
      ...['Role', 'Skill', 'Step', 'Comparison', 'Family', 'Crew', 'Term', 'Page'],
    ]);
  });

  test('give way to roles, skills and steps where names fit equally well', () => {
    expect(['Role', 'Skill', 'Step', 'Nothing'].map(laterKind)).toEqual([0, 0, 0, 0]);
    expect(laterKind(labels.comparison)).toBeGreaterThan(0);
    expect(laterKind(labels.title)).toBeGreaterThan(laterKind(labels.comparison));
    expect(laterKind('Official job class')).toBeGreaterThan(laterKind(labels.page));
  });
});
