import { expect, test } from 'vitest';
import { hiringFor } from '../../src/knowledge/graph/hiring.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();

test('How one is hired for a role stands in its part of the industry, or in all that it spans', () => {
  for (const role of knowledge.byKind.roles) {
    const { family, spans } = role.data;
    const places = hiringFor(knowledge, role).map(({ address }) => address);
    expect(places, role.id).toEqual(
      [family, ...spans].flatMap((id) => (id ? `/families/${id}/#getting-hired` : [])),
    );
  }
});

test('A part of the industry that does not say how one is hired is not named for it', () => {
  const [role] = knowledge.byKind.roles.filter(({ data }) => data.family === 'games');
  const family = knowledge.byId.families.get('games');
  const silent = new Map([...knowledge.prose].filter(([entry]) => entry !== family));
  expect(role && hiringFor({ ...knowledge, prose: silent }, role)).toEqual([]);
});
