import { describe, expect, test } from 'vitest';
import {
  rolesByFamily,
  skillsByGroup,
  sourcesByTrust,
  stepsByStage,
  termsByLetter,
} from '../../src/knowledge/graph/lists.ts';
import type { Group } from '../../src/knowledge/graph/by-letter.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();

describe.each([
  ['roles', rolesByFamily],
  ['skills', skillsByGroup],
  ['steps', stepsByStage],
  ['terms', termsByLetter],
  ['sources', sourcesByTrust],
] as const)('the list of %s', (kind, listOf) => {
  const groups: Group[] = listOf(knowledge);

  test('holds every entry once', () => {
    const listed = groups.flatMap((group) => group.entries.map((entry) => entry.id));
    expect(listed.sort()).toEqual(knowledge.byKind[kind].map((entry) => entry.id).sort());
  });

  test('has an anchor of its own for every heading', () => {
    const ids = groups.map((group) => group.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

test('families stand in their order, with their tape, after the roles that span them', () => {
  const [first, ...families] = rolesByFamily(knowledge);
  expect(first?.id).toBe('umbrella');
  expect(families.map((group) => group.tape)).toEqual(
    knowledge.byKind.families.map((family) => family.data.tape),
  );
});
