import { describe, expect, test } from 'vitest';
import { mostRoles, readRoles } from '../../src/browser/compare/roles-address.ts';
import { wrongTold } from '../../src/browser/compare/wrong-told.ts';
import { rolesQuery } from '../../src/schema/pair.ts';
import { changed } from '../../src/browser/compare/role-tools.ts';
import { unbuiltPair } from '../../src/browser/missing/unbuilt-pair.ts';

const titles = new Map(
  ['mixer', 'boom', 'runner', 'editor', 'tuner', 'drummer'].map((id) => [id, `The ${id}`]),
);
const read = (search: string) => {
  const { roles, wrong } = readRoles(search, titles);
  return { roles, notes: wrong.map(wrongTold) };
};

describe('The address of a comparison', () => {
  test('gives back the roles it was made of, in their order', () => {
    const ids = [...titles.keys()];
    for (let count = 1; count <= mostRoles; count++) {
      const roles = ids.slice(0, count).reverse();
      expect(read(rolesQuery(roles))).toEqual({ roles, notes: [] });
    }
    expect(read(rolesQuery([]))).toEqual({ roles: [], notes: [] });
  });

  test('may be encoded, spaced, in capitals, and split into several', () => {
    expect(read('?roles=mixer%2Cboom').roles).toEqual(['mixer', 'boom']);
    expect(read('?roles=Mixer,BOOM')).toEqual({ roles: ['mixer', 'boom'], notes: [] });
    expect(read('?roles=mixer,%20boom,').roles).toEqual(['mixer', 'boom']);
    expect(read('?roles=mixer&roles=boom').roles).toEqual(['mixer', 'boom']);
    expect(read('?q=x&roles=mixer,boom#skills').roles[0]).toBe('mixer');
  });

  test.each([
    ['?roles=mixer,wizard', ['mixer'], 'There is no role called “wizard”.'],
    ['?roles=mixer,Boomer', ['mixer'], 'There is no role called “boomer”.'],
    ['?roles=mixer,mixer', ['mixer'], 'The mixer is named more than once. It stands here once.'],
    [
      '?roles=<script>alert(1)</script>',
      [],
      'There is no role called “<script>alert(1)</script>”.',
    ],
    ['?roles=%3Cimg%20src%3Dx%3E', [], 'There is no role called “<img src=x>”.'],
    ['?roles=__proto__,constructor', [], 'There is no role called “__proto__”.'],
    ['?roles=javascript:alert(1)', [], 'There is no role called “javascript:alert(1)”.'],
    ['?roles=..%2F..%2Fdata', [], 'There is no role called “../../data”.'],
  ])('%s is read with a note', (search, roles, note) => {
    const choice = read(search);
    expect(choice.roles).toEqual(roles);
    expect(choice.notes[0]).toBe(note);
  });

  test('of six roles leaves the sixth out and says so', () => {
    const choice = read(`?roles=${[...titles.keys()].join(',')}`);
    expect(choice.roles).toHaveLength(5);
    expect(choice.notes).toEqual(['The drummer is left out: five roles fit side by side.']);
  });

  test.each(['?roles=%E0%A4%A', '?roles=%00', '?roles=%', '?roles=\uD800', '?roles[]=mixer', '?'])(
    'that makes no sense (%j) is no error',
    (search) => {
      expect(read(search).roles).toEqual([]);
    },
  );

  test('that is very long gives few notes, none of them long', () => {
    const { notes } = read(`?roles=${Array.from({ length: 500 }, (_, n) => `x${n}`.repeat(99))}`);
    expect(notes.length).toBeLessThanOrEqual(5);
    for (const note of notes) expect(note.length).toBeLessThan(80);
  });
});

describe('The missing address of a pair', () => {
  const addresses: [string, string][] = [
    ['/roles/mixer/', 'Mixer'],
    ['/roles/boom/', 'Boom'],
    ['/skills/mixing/', 'Mixing'],
  ];

  test.each(['/compare/mixer-vs-boom/', '/compare/mixer-vs-boom'])(
    '%s leads to both',
    (missing) => {
      expect(unbuiltPair(missing, addresses)).toBe('/compare/?roles=mixer,boom');
    },
  );

  test.each([
    '/compare/mixer-vs-wizard/',
    '/compare/mixer-vs-mixing/',
    '/compare/mixer/',
    '/compare/mixer-vs-boom-vs-mixer/',
    '/roles/mixer-vs-boom/',
    '/compare/cards/mixer-vs-boom/',
    '/',
  ])('%s leads nowhere', (missing) => {
    expect(unbuiltPair(missing, addresses)).toBeUndefined();
  });
});

test.each([
  ['left', 1, ['boom', 'mixer', 'runner']],
  ['right', 1, ['mixer', 'runner', 'boom']],
  ['drop', 1, ['mixer', 'runner']],
  ['left', 0, ['mixer', 'boom', 'runner']],
  ['right', 2, ['mixer', 'boom', 'runner']],
] as const)('A role that goes %s from place %i leaves %j', (doing, place, roles) => {
  expect(changed(['mixer', 'boom', 'runner'], place, doing)).toEqual(roles);
});
