import { expect, test } from 'vitest';
import { stepListsOf, stepsByAsking } from '../../src/knowledge/graph/step-lists.ts';
import { takesInShort } from '../../src/knowledge/figures/takes.ts';
import { keysOf, stages } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const idsUnder = (id: string) =>
  stepsByAsking(knowledge)
    .find((group) => group.id === id)
    ?.entries.map((step) => step.id) ?? [];

test('Every stage, and what steps ask, has an address of its own with steps that exist', () => {
  const lists = stepListsOf(knowledge);
  const addresses = lists.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(
    expect.arrayContaining(keysOf(stages).map((stage) => `/steps/#${stage}`)),
  );
  for (const { address, steps } of lists) expect(steps.length, address).toBeGreaterThan(0);
});

test('What is free only in one country, only to begin or in part, or paid work is not under what is free', () => {
  const free = idsUnder('free');
  expect(free).toContain('self-study');
  for (const id of [
    ...['start-freelancing', 'learn-a-daw', 'studio-runner-job', 'apprenticeship'],
    'manufacturer-training',
  ])
    expect(free, id).not.toContain(id);
  for (const step of knowledge.byKind.steps.filter(({ id }) => free.includes(id)))
    expect(takesInShort(step).cost, step.id).toMatch(/^(Free|No fee)$/);
});

test('An apprenticeship is paid and a course; a degree is no course there', () => {
  expect(idsUnder('paid')).toContain('apprenticeship');
  expect(idsUnder('courses')).toContain('apprenticeship');
  expect(idsUnder('courses')).not.toContain('audio-engineering-degree');
  expect(idsUnder('degrees')).toContain('audio-engineering-degree');
});
