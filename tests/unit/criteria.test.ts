import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  criteriaByPrinciple,
  criteriaCounted,
  criteriaLacking,
} from '../../src/knowledge/graph/criteria.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { criteria, criteriaMet, levelOfCriterion } from '../../src/schema/criteria.ts';
import { realKnowledge } from './real.ts';

const statement = get(realKnowledge(), 'pages', 'accessibility').data.criteria ?? [];
const numbers = Object.keys(criteria) as (keyof typeof criteria)[];

describe('The statement about accessibility', () => {
  test('goes through every criterion of levels A and AA, 31 and 24, in order', () => {
    expect(statement.map(({ criterion }) => criterion)).toEqual(numbers);
    const double = numbers.filter((number) => levelOfCriterion(number) === 'AA');
    expect([numbers.length - double.length, double.length]).toEqual([31, 24]);
  });

  test('names only tests that are there', () => {
    const named = new Set(statement.flatMap(({ tests }) => tests));
    expect(named.size).toBeGreaterThan(20);
    expect([...named].filter((file) => !existsSync(file))).toEqual([]);
  });

  test('lists what does not work, each with its criterion', () => {
    const lacking = criteriaLacking(statement);
    expect(lacking.length).toBe(statement.filter(({ lacks }) => lacks !== undefined).length);
    expect(lacking.length).toBeGreaterThan(0);
  });
});

describe('Criteria', () => {
  const met = (criterion: keyof typeof criteria, rest: object) =>
    criteriaMet.element.parse({ criterion, ...rest });
  const some = [
    met('1.1.1', { how: 'Each picture has words beside it.', tests: ['tests/unit/a.test.ts'] }),
    met('1.4.5', {
      how: 'All words are text that can be selected.',
      readOn: '2026-11-27',
      lacks: 'One picture has words in it.',
    }),
    met('2.5.4', { absent: 'No page listens to how a device moves.' }),
  ];

  test('are counted by what they come to, all and by principle', () => {
    expect(criteriaCounted(some)).toBe('1 met, 1 met in part, 1 about what is not here');
    expect(criteriaByPrinciple(some).map(({ title, counted }) => [title, counted])).toEqual([
      ['Perceivable', '1 met, 1 met in part'],
      ['Operable', '1 about what is not here'],
      ['Understandable', ''],
      ['Robust', ''],
    ]);
  });

  test('say how they were tested, and lead to the standard', () => {
    const [{ criteria: [first, second] = [] } = {}] = criteriaByPrinciple(some);
    expect(first?.tested).toBe('tests/unit/a.test.ts');
    expect(second?.tested).toBe('pages read on November 27, 2026');
    expect(second?.name).toBe('1.4.5 Images of text (AA)');
    expect(second?.url).toBe('https://www.w3.org/TR/WCAG22/#images-of-text');
  });

  test('are refused where one is missing, or stands in another place', () => {
    const said = (list: unknown) =>
      criteriaMet.safeParse(list).error?.issues.map(({ message }) => message);
    expect(said(statement)).toBeUndefined();
    expect(said(statement.slice(0, -1))).toEqual(['add 4.1.3']);
    expect(said(statement.toSpliced(3, 1))).toEqual(['write 1.2.3 here']);
    expect(said([...statement, ...statement.slice(-1)])).toEqual(['write nothing here']);
  });

  test.each([
    ['how nor absent', {}, 'say how it is met'],
    ['a way it was tested', { how: 'All words are text that is set.' }, 'name a test, or the day'],
    [
      'anything that could lack',
      { absent: 'No page listens to how a device moves.', lacks: 'One page does so at times.' },
      'nothing lacks',
    ],
  ])('are refused without %s', (_, fields, fix) => {
    const { error } = criteriaMet.element.safeParse({ criterion: '1.1.1', ...fields });
    expect(error?.message).toContain(fix);
  });
});
