import { expect, test } from 'vitest';
import { stepListsOf } from '../../src/knowledge/graph/step-lists.ts';
import { readText } from '../../src/search/reading.ts';
import { stepsListAsked } from '../../src/search/steps-list.ts';
import { realKnowledge } from './real.ts';

const lists = stepListsOf(realKnowledge());
const asked = (text: string) => stepsListAsked(lists, readText(text))?.address;

test.for([
  ['entry level', 'enter'],
  ['Entry-level sound jobs', 'enter'],
  ['first paid gig', 'enter'],
  ['free audio courses', 'free'],
  ['free online sound engineering course', 'free'],
  ['learn audio for free', 'free'],
  ['paid apprenticeships', 'paid'],
  ['earn while you learn', 'paid'],
  ['audio engineering degrees', 'degrees'],
  ['which courses are there?', 'courses'],
  ['how do I get started in audio', 'need-nothing-first'],
  ['starting with no experience', 'need-nothing-first'],
] as const)('“%s” leads to the steps under #%s', ([text, anchor]) => {
  expect(asked(text)).toBe(`/steps/#${anchor}`);
});

test('A query that speaks of something else beside is about that, not about a list of steps', () => {
  for (const text of [
    'free reverb plugin',
    'wwise 101 free',
    'entry level game sound designer salary',
    'beginner microphone',
    'apprenticeships',
    'sound engineer',
    'of course',
    '',
  ])
    expect(asked(text), text).toBeUndefined();
});

test('A list that the page does not have is not led to', () => {
  expect(stepsListAsked([], readText('entry level'))).toBeUndefined();
});
