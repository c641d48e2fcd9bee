import { describe, expect, test } from 'vitest';
import { answersOf } from '../../src/knowledge/graph/answers.ts';
import { coverageOf, dueOn, lastReview } from '../../src/knowledge/graph/coverage.ts';
import { gaps } from '../../src/checks/integrity/whole.ts';
import { withinReach } from '../../src/knowledge/graph/reach.ts';
import { createKnowledge } from '../../src/knowledge/graph/knowledge.ts';
import { realKnowledge } from './real.ts';
import { entriesWith, role, routes, sampleKnowledge, skill, technician, term } from './sample.ts';

const knowledge = realKnowledge();
const today = '2026-11-22';

describe('Somebody with no experience', () => {
  test('can come to every role', () => {
    const reached = withinReach(knowledge);
    expect(knowledge.byKind.roles.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('cannot come to roles whose ways in lead only through each other', () => {
    const through = (id: string) => ({ routes: routes.map((way) => ({ ...way, through: id })) });
    const entries = entriesWith(
      role('mixer', 'technician', through('technician')),
      technician(through('mixer')),
    );
    expect([...withinReach(createKnowledge(entries))]).toEqual([]);
    const said = gaps(entries).filter(({ what }) => what.includes('no way in leads here'));
    expect(said.map(({ entry }) => entry.id)).toEqual(['mixer', 'technician']);
  });
});

describe('The answers of an entry', () => {
  test('carry the reason where something is not known', () => {
    const unknown = knowledge.entries
      .flatMap((entry) => answersOf(knowledge, entry))
      .filter(({ state }) => state === 'open');
    expect(unknown.length).toBeGreaterThan(0);
    for (const { why } of unknown) expect(why?.length).toBeGreaterThan(10);
  });

  test('are missing where a heading has nothing under it', () => {
    const prose =
      '## Why it matters\n\nWords.\n\n## A common mistake\n\n## How to practice\n\nWords.';
    const said = gaps(entriesWith({ ...skill('mixing'), prose }));
    expect(said.map(({ what }) => what)).toContain('there is no answer to “A common mistake”');
  });
});

describe('The report', () => {
  const report = coverageOf(knowledge, today);

  test('counts every figure once, by age and confidence', () => {
    const counted = report.ages.flatMap(({ counts }) => Object.values(counts));
    const all = [...knowledge.figures.values()].flat();
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  test('counts every answer that is not known, with its reason', () => {
    const told = report.asked.reduce((sum, { notKnown }) => sum + notKnown, 0);
    expect(told).toBe(report.unknown.length);
  });

  test('lists every source with what rests on it, the most first', () => {
    expect(report.sources).toHaveLength(knowledge.byKind.sources.length);
    const weights = report.sources.map(({ claims, figures }) => claims + figures);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.at(-1)).toBeGreaterThan(0);
  });

  test('is told for the day of the latest review, which every build of one state knows alike', () => {
    const read = sampleKnowledge(term('gain', { reviewed: '2026-12-01' }), term('hum'));
    expect(lastReview(read)).toBe('2026-12-01');
  });

  test('has an entry due from the day its review stops to hold', () => {
    const aged = sampleKnowledge(term('gain', { holds: 3 }));
    const [entry] = aged.byKind.terms;
    if (!entry) throw new Error('no term');
    expect(dueOn(entry)).toBe('2027-02-22');
    const dueAt = (day: string) => coverageOf(aged, day).due.map((due) => due.entry.id);
    expect(dueAt('2027-02-21')).toEqual([]);
    expect(dueAt('2027-02-22')).toEqual(['gain']);
  });
});
