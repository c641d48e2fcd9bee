import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from '../../src/browser/search-address.ts';

describe('The query in the address of a search', () => {
  const texts = [
    '',
    'mixer',
    'A1',
    'C++ & friends',
    '50%',
    '?q=x#y',
    'ingénieur du son',
    'a+b',
    '"x"',
  ];
  const lists = [[], ['role'], ['role', 'skill'], ['a&b=c', 'd e']];

  test('is read back as it was written', () => {
    for (const text of texts) {
      for (const kind of lists) {
        for (const family of lists) {
          const query = { text, kind, family };
          expect(readQuery(writeQuery(query))).toEqual(query);
        }
      }
    }
  });

  test('is empty for no query at all, so that the plain page keeps its address', () => {
    expect(writeQuery({ text: '', kind: [], family: [] })).toBe('');
  });

  test('is read from what a form or a person writes', () => {
    expect(readQuery('?q=+sound+guy+&kind=role&kind=skill&other=1')).toEqual({
      text: 'sound guy',
      kind: ['role', 'skill'],
      family: [],
    });
    expect(readQuery('')).toEqual({ text: '', kind: [], family: [] });
  });
});
