import { describe, expect, test } from 'vitest';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { symptomsAt } from '../../src/knowledge/graph/symptoms.ts';
import { problemsWith, fileOf } from './sample-files.ts';
import { sampleKnowledge, symptom, term } from './sample.ts';

const causes = ['gain', 'hum', 'hiss', 'fuse'];
const pages = causes.map((id) => `/terms/${id}/`);
const [gain = '', hum = '', hiss = '', fuse = ''] = pages;

const knowledge = sampleKnowledge(
  ...causes.map((id) => term(id)),
  symptom('a-buzz', { leadsTo: [hum, gain] }),
  symptom('b-rasp', { leadsTo: [gain, hum, hiss, fuse] }),
  symptom('c-whine', { leadsTo: [hiss, hum, gain] }),
);
const at = (id: string) => symptomsAt(knowledge, get(knowledge, 'terms', id));

describe('The page of a cause', () => {
  test('shows the symptoms of which it is the likeliest cause before the others', () => {
    expect(at('gain').map(({ symptom }) => symptom.id)).toEqual(['b-rasp', 'a-buzz', 'c-whine']);
    expect(at('hum').map(({ symptom }) => symptom.id)).toEqual(['a-buzz', 'b-rasp', 'c-whine']);
  });

  test('names the other pages that explain a symptom, the likeliest first, and not itself', () => {
    const [first] = at('hum').filter(({ symptom }) => symptom.id === 'b-rasp');
    expect(first?.others.map(({ id }) => id)).toEqual(['gain', 'hiss', 'fuse']);
  });

  test('shows nothing of which it is the fourth cause, which still leads on to it', () => {
    expect(at('fuse')).toEqual([]);
  });
});

describe('Words by which a symptom is found', () => {
  const found = (says: string[]) =>
    problemsWith(
      fileOf(symptom('buzzing', { says: ['it buzzes', 'noise in it', 'a rasp'] })),
      fileOf(symptom('rasping', { says })),
    ).map(({ id, field }) => [id, field]);

  test('may not be those of another, however they are written, nor its title', () => {
    expect(found(['It buzzes!', 'scratch', 'Buzzing'])).toEqual([
      ['wording-taken', 'says[0]'],
      ['wording-taken', 'says[2]'],
    ]);
  });

  test('may share most of their words, and hold its own title', () => {
    expect(found(['it buzzes at night', 'noise', 'Rasping'])).toEqual([]);
  });
});
