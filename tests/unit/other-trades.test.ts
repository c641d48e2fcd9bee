import { describe, expect, test } from 'vitest';
import { pagesNamed } from '../../src/knowledge/graph/other-trades.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const { roles, occupations } = knowledge.byKind;
const idsFor = (name: string) => pagesNamed(knowledge, name).map(({ id }) => id);

describe('A name of another trade', () => {
  test.each([
    'Composer',
    'film composer',
    'Composer or songwriter',
    'composer and sound designer',
    'Music Directors and Composers',
  ])('leads to the page for it: %s', (name) => {
    expect(idsFor(name)).toEqual(['composing']);
  });

  test.each(['Sound designer', 'Music editor', 'Decomposer', 'Composer relations manager'])(
    'is met as a whole alone: %s leads nowhere',
    (name) => {
      expect(idsFor(name)).toEqual([]);
    },
  );

  test('leads to one page wherever a role, a title or an official class has one', () => {
    const names = [
      ...roles.flatMap(({ data }) => data.exits.map(({ to }) => to)),
      ...roles.flatMap(({ data }) => data.confusedWith.map(({ title }) => title)),
      ...knowledge.titles.map(({ name }) => name),
      ...occupations.map(({ data }) => data.title),
    ];
    expect([...new Set(names.flatMap(idsFor))]).toEqual(['composing']);
    expect(
      names.filter((name) => /\bcomposers?\b/i.test(name) && idsFor(name).length === 0),
    ).toEqual([]);
  });
});
