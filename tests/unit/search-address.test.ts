import { describe, expect, test } from 'vitest';
import { howOften, stages } from '../../src/schema/vocabulary.ts';
import { narrows, readQuery, writeQuery } from '../../src/search/query.ts';

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
  const lists = [undefined, ['Role'], ['Role', 'Skill'], ['a&b=c', 'd e']];

  test('is read back as it was written', () => {
    for (const text of texts) {
      for (const kind of lists) {
        for (const nights of lists) {
          const query = { text, filters: { ...(kind && { kind }), ...(nights && { nights }) } };
          expect(readQuery(writeQuery(query))).toEqual(query);
        }
      }
    }
  });

  test('is empty for no query at all, so that the plain page keeps its address', () => {
    expect(writeQuery({ text: '', filters: {} })).toBe('');
  });

  test('is read from what a form or a person writes, and nothing else of it', () => {
    expect(readQuery('?q=+sound+guy+&kind=Role&kind=Skill&other=1')).toEqual({
      text: 'sound guy',
      filters: { kind: ['Role', 'Skill'] },
    });
    expect(readQuery('')).toEqual({ text: '', filters: {} });
  });

  test('is read by what its filters are called today', () => {
    const { filters } = readQuery('?stage=Enter&nights=Most+of+the+time&travel=constructor');
    expect(filters).toEqual({
      stage: [stages.enter],
      nights: [howOften.mostly],
      travel: ['constructor'],
    });
    for (const [was, now] of [
      ['Explore', stages.explore],
      ['Establish', stages.establish],
      ['Specialize', stages.specialize],
      ['Lead', stages.lead],
    ]) {
      expect(readQuery(`?stage=${was}`).filters.stage).toEqual([now]);
    }
  });

  test('narrows only where a filter is chosen', () => {
    expect(narrows(readQuery('?q=x'))).toBe(false);
    expect(narrows(readQuery('?stage=Learn'))).toBe(true);
  });
});
