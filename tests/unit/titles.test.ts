import { describe, expect, test } from 'vitest';
import { resolveTitle, titleKey, titlesOf } from '../../src/knowledge/titles.ts';
import type { Place } from '../../src/knowledge/vocabulary.ts';
import { changed, family, realKnowledge, role, sampleKnowledge } from './sample.ts';

const knowledge = realKnowledge();

describe('Every title and alias of every real role', () => {
  test('leads to that role, whatever its case, spaces and hyphens', () => {
    for (const { id, data } of knowledge.byKind.roles) {
      for (const name of [data.title, ...data.aliases.map((alias) => alias.name)]) {
        for (const written of [name, name.toUpperCase(), name.replaceAll(' ', '-'), ` ${name}  `]) {
          const roles = resolveTitle(knowledge.titles, written).map((meaning) => meaning.role);
          expect(roles, `${written} of ${id}`).toContain(id);
        }
      }
    }
  });

  test('stands once, from A to Z', () => {
    const keys = knowledge.titles.map(({ name }) => titleKey(name));
    expect(new Set(keys).size).toBe(keys.length);
    const names = knowledge.titles.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test('means a role once for each sector and place, and its own title once', () => {
    for (const { name, meanings } of knowledge.titles) {
      const keys = meanings.map(({ role: id, sector, place }) => [id, sector, place].join(' '));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
    const own = knowledge.titles.flatMap(({ meanings }) => meanings.filter((one) => one.own));
    expect(own.map((one) => one.role).toSorted()).toEqual(
      knowledge.byKind.roles.map(({ id }) => id).toSorted(),
    );
  });

  test('means a role that exists, in a sector that exists', () => {
    for (const { name, meanings } of knowledge.titles) {
      expect(meanings.length, name).toBeGreaterThan(0);
      for (const { role: id, sector } of meanings) {
        expect(knowledge.byId.roles.has(id), name).toBe(true);
        if (sector) expect(knowledge.byId.families.has(sector), name).toBe(true);
      }
    }
  });
});

const aliases = `aliases:
  - { name: A1, sector: screen, place: us, note: On a set }
  - { name: PA engineer, place: gb }`;
const { titles, byKind } = sampleKnowledge(
  changed(role('mixer', 'technician'), 'aliases:\n  - name: sound person', aliases),
  changed(
    role('technician', 'mixer', [
      'soldering',
      'mixing',
      'listening',
      'patching',
      'cabling',
      'tuning',
      'editing',
      'safety',
      'teamwork',
    ]),
    'name: sound person',
    'name: a1\n    sector: live\n  - name: pa-engineer\n    place: us',
  ),
  changed(family('screen'), 'order: 1', 'order: 2'),
);
const rolesFor = (name: string, where?: { sector?: string; place?: Place }) =>
  resolveTitle(titles, name, where).map((meaning) => meaning.role);

describe('A title with several meanings', () => {
  test('is one entry with all of them', () => {
    expect(titles.filter(({ name }) => titleKey(name) === 'a1')).toHaveLength(1);
    expect(rolesFor('A1').toSorted()).toEqual(['mixer', 'technician']);
  });

  test('means what it means in the sector that is named', () => {
    expect(rolesFor('A1', { sector: 'live' })).toEqual(['technician']);
    expect(rolesFor('A1', { sector: 'screen' })).toEqual(['mixer']);
    expect(rolesFor('A1', { sector: 'games' })).toEqual([]);
  });

  test('means what it means in the country that is named, and what it means anywhere', () => {
    expect(rolesFor('PA Engineer', { place: 'gb' })).toEqual(['mixer']);
    expect(rolesFor('PA engineer', { place: 'us' })).toEqual(['technician']);
    expect(rolesFor('A1', { place: 'gb' })).toEqual(['technician']);
  });

  test('means in any sector what it means without one', () => {
    expect(rolesFor('pa engineer', { sector: 'live', place: 'us' })).toEqual(['technician']);
  });

  test('carries its note, and whether it is the name of the role itself', () => {
    expect(resolveTitle(titles, 'a1', { sector: 'screen' })).toEqual([
      { role: 'mixer', own: false, sector: 'screen', place: 'us', note: 'On a set' },
    ]);
    expect(resolveTitle(titles, 'mixer')).toMatchObject([{ role: 'mixer', own: true }]);
  });
});

test('A title nobody uses means nothing', () => {
  expect(rolesFor('wizard of sound')).toEqual([]);
  expect(rolesFor('')).toEqual([]);
});

test('No roles have no titles', () => {
  expect(titlesOf([])).toEqual([]);
  expect(titlesOf(byKind.roles).length).toBe(titles.length);
});
