import { expect, test } from 'vitest';
import { answered } from '../../src/search/answered.ts';
import { digestOf } from '../../src/search/digest.ts';
import { namesOf } from '../../src/search/names.ts';
import { readText } from '../../src/search/reading.ts';
import { wholeIndexes } from '../../src/search/whole.ts';
import { realKnowledge, role, sampleKnowledge, term } from './sample.ts';

const knowledge = sampleKnowledge(
  role('mixer', 'technician', { described: ['turns the knobs behind the crowd at a concert'] }),
  term('knob', { summary: 'A round thing that is turned on a mixing desk.' }),
  term('word-clock', { summary: 'A list of beats that tells sound words and their meaning.' }),
  term('gain', { summary: 'How much the preamp of a microphone adds.' }),
);
const names = namesOf(knowledge, []);
const indexes = wholeIndexes(names, digestOf(knowledge, names));

/** The addresses of what names and meanings find, the best first. */
const found = (text: string) => {
  const { sure, above, below } = answered(indexes.names, indexes.meanings, readText(text));
  return [...sure, ...above, ...below].map(({ address }) => address);
};

test('A job is found by how people put it who do not know its name', () => {
  expect(found('the guy who turns knobs for the audience at gigs')[0]).toBe('/roles/mixer/');
});

test('What people say of a job does not come before what a thing is called', () => {
  expect(found('turned concert knobs')[0]).toBe('/terms/knob/');
});

test('A word with another first letter is no misspelling', () => {
  expect(found('nicrophone')).toEqual([]);
  expect(found('microphome')[0]).toBe('/terms/gain/');
});

test('A word that is a part of every object is a word like others', () => {
  expect(found('constructor')).toEqual([]);
});

test('A question about the field, and about no role, leads to the steps that need nothing first', () => {
  expect(found('am I too old to get into sound?')[0]).toBe('/steps/#need-nothing-first');
});

test('Whoever asks for all of a kind is led to the page of them', () => {
  expect(found('every knob explained')[0]).toBe('/terms/knob/');
  for (const text of ['list of sound words and their meaning', 'all the audio words explained'])
    expect(found(text)[0], text).toBe('/terms/');
});

test('Every role is described in six ways or more, none of which holds its name', () => {
  for (const { id, data } of realKnowledge().byKind.roles) {
    expect(data.described.length, id).toBeGreaterThan(5);
    for (const words of data.described)
      expect(words.toLowerCase(), id).not.toContain(data.title.toLowerCase());
  }
});
