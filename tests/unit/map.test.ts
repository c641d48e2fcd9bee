import { describe, expect, test } from 'vitest';
import type { Edge } from '../../src/knowledge/graph/knowledge.ts';
import {
  comparisonOf,
  familyMap,
  linesOf,
  stopsOf,
  wholeMap,
  type CareerMap,
} from '../../src/knowledge/graph/map.ts';
import { realKnowledge } from './real.ts';
import { move, sampleKnowledge, technician } from './sample.ts';

const knowledge = realKnowledge();
const whole = wholeMap(knowledge);
const allMoves = [...knowledge.movesFrom.values()].flat();
const rolesOf = ({ regions }: CareerMap) => regions.flatMap((region) => region.entries);
const named = ({ from, to }: Pick<Edge, 'from' | 'to'>) => `${from.id} to ${to.id}`;

describe('The whole map', () => {
  test('holds every role once and every move once', () => {
    const ids = rolesOf(whole).map(({ id }) => id);
    expect(ids.sort()).toEqual(knowledge.byKind.roles.map(({ id }) => id).sort());
    expect(whole.moves.map(named).sort()).toEqual(allMoves.map(named).sort());
  });

  test('has no region without a role', () => {
    expect(whole.regions.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });
});

describe.each(knowledge.byKind.families.map(({ id }) => id))('The map of %s', (family) => {
  const map = familyMap(knowledge, family);

  test('holds the roles of the family, and none that only spans it', () => {
    const own = knowledge.byKind.roles.filter((one) => one.data.family === family);
    expect(rolesOf(map)).toEqual(own);
  });

  test('holds every move that starts and ends in the family, and no other', () => {
    const within = allMoves.filter((move) =>
      [move.from, move.to].every((end) => end.data.family === family),
    );
    expect(map.moves.map(named).sort()).toEqual(within.map(named).sort());
  });

  test('names every move of its roles where it starts, and where it ends', () => {
    const stops = map.regions.flatMap((region) => stopsOf(knowledge, region));
    const onward = allMoves.filter((move) => move.from.data.family === family);
    const into = allMoves.filter((move) => move.to.data.family === family);
    expect(
      stops
        .flatMap((stop) => stop.onward)
        .map(named)
        .sort(),
    ).toEqual(onward.map(named).sort());
    expect(
      stops
        .flatMap((stop) => stop.into)
        .map(named)
        .sort(),
    ).toEqual(into.map(named).sort());
  });
});

describe('The lines of the picture', () => {
  const linesOfSample = (one = technician()) => linesOf(wholeMap(sampleKnowledge(one)).moves);

  test('are one for two moves that are each other’s reverse', () => {
    expect(linesOfSample()).toHaveLength(1);
    expect(linesOfSample()[0]?.both).toBe(true);
  });

  test('point as the better attested of two such moves does', () => {
    const attested = technician({ moves: [{ ...move('mixer'), evidence: 'structure' }] });
    expect(linesOfSample(attested).map(named)).toEqual(['technician to mixer']);
    expect(linesOfSample().map(named)).toEqual(['mixer to technician']);
  });

  test('stand for every move, and for nothing else', () => {
    const told = linesOf(whole.moves).flatMap((line) => [
      named(line),
      ...(line.both ? [named({ from: line.to, to: line.from })] : []),
    ]);
    expect(told.sort()).toEqual(allMoves.map(named).sort());
  });
});

test('the comparison of the roles of a move is found whichever way the move goes', () => {
  const sample = sampleKnowledge();
  const [one, other] = wholeMap(sample).moves as [Edge, Edge];
  expect(comparisonOf(sample, one)?.id).toBe('mixer-vs-technician');
  expect(comparisonOf(sample, other)?.id).toBe('mixer-vs-technician');
});
