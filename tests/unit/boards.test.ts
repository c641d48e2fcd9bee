import { describe, expect, test } from 'vitest';
import { countriesOf, generalBoards, tradeBoards } from '../../src/knowledge/graph/boards.ts';
import { board, sampleKnowledge } from './sample.ts';
import { fileOf, problemsWith } from './sample-files.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const general = generalBoards(knowledge);
const trades = tradeBoards(knowledge);

describe('Job boards', () => {
  test('stand under each trade they serve, once in each, or once under those for every trade', () => {
    const shown = [...general, ...trades.flatMap(({ byPlace }) => byPlace)].flatMap(
      ({ entries }) => entries,
    );
    for (const { id, data } of knowledge.byKind.boards) {
      const times = shown.filter((one) => one.id === id).length;
      expect(times, id).toBe(Math.max(1, data.families.length));
    }
    for (const { family, count, byPlace } of trades) {
      const own = byPlace.flatMap(({ entries }) => entries);
      expect(own.every(({ data }) => data.families.includes(family.id))).toBe(true);
      expect(count).toBe(new Set(own.map(({ id }) => id)).size);
    }
  });

  test('stand in the order of families, and under the country of their jobs', () => {
    const order = knowledge.byKind.families.map(({ id }) => id);
    const shown = trades.map(({ family }) => order.indexOf(family.id));
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    for (const { id, entries } of [...general, ...trades.flatMap(({ byPlace }) => byPlace)])
      for (const { data } of entries) expect(data.covers).toBe(id);
  });

  test('are there for every family, and no two have one address', () => {
    expect(trades.map(({ family }) => family.id)).toEqual(
      knowledge.byKind.families.map(({ id }) => id),
    );
    const addresses = knowledge.byKind.boards.map(({ data }) => data.action);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('of no one country come before those of one, and a trade without boards is left out', () => {
    const sample = sampleKnowledge(
      board('at-home', { families: ['live'] }),
      board('everywhere', { families: ['live'], covers: 'anywhere' }),
    );
    const [live, ...others] = tradeBoards(sample);
    expect(live?.byPlace.map(({ id }) => id)).toEqual(['anywhere', 'us']);
    expect(others).toEqual([]);
  });
});

test('Of one country, boards that take words along come before those that are only opened', () => {
  const sample = sampleKnowledge(
    board('a-opened', { families: ['live'], role: undefined, place: undefined }),
    board('b-searched', { families: ['live'] }),
  );
  const [live] = tradeBoards(sample);
  expect(live?.byPlace[0]?.entries.map(({ id }) => id)).toEqual(['b-searched', 'a-opened']);
});

test('Countries to choose from are those of the boards, each once', () => {
  const ids = countriesOf({ general, trades }).map(({ id }) => id);
  const covered = new Set<string>(knowledge.byKind.boards.map(({ data }) => data.covers));
  covered.delete('anywhere');
  expect(new Set(ids)).toEqual(covered);
  expect(ids).toHaveLength(covered.size);
});

describe('A board', () => {
  test('may take a role alone, or nothing; a place without a role is refused', () => {
    const without = { role: undefined, place: undefined };
    expect(problemsWith(fileOf(board('one', { ...without })))).toEqual([]);
    expect(problemsWith(fileOf(board('one', { ...without, role: 'q' })))).toEqual([]);
    expect(problemsWith(fileOf(board('one', { ...without, place: 'l' })))).toMatchObject([
      { what: 'a form takes a place without a role' },
    ]);
  });

  test('names each trade once, and one field for one thing', () => {
    expect(problemsWith(fileOf(board('one', { families: ['live', 'live'] })))).toMatchObject([
      { what: 'live stands twice' },
    ]);
    expect(problemsWith(fileOf(board('one', { place: 'q' })))).toMatchObject([
      { what: 'q is the name for the role already' },
    ]);
  });
});
