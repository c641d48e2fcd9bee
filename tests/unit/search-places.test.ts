import { describe, expect, test } from 'vitest';
import { roleAnswersOf } from '../../src/search/answers.ts';
import { find } from '../../src/search/find.ts';
import { realKnowledge } from './real.ts';
import { realIndexes } from './real-search.ts';

const knowledge = realKnowledge();
const answers = roleAnswersOf(knowledge);
const indexes = {
  ...realIndexes,
  answers: async () => Promise.resolve(answers),
};
const first = async (text: string) => (await find(indexes, { text, filters: {} })).results[0];

describe('A question about pay', () => {
  test.for([
    ['day rate live sound engineer UK', 'sound-engineer', '£25,000 to £40,000 a year'],
    ['front of house engineer pay UK', 'front-of-house-engineer', '£25,000 to £40,000 a year'],
    ['how much does a boom operator earn in the u.k.', 'boom-operator', '£340 a day'],
    ['live system engineer salary in London', 'live-system-engineer', '£32,643'],
  ] as const)('in Britain is answered in pounds: “%s”', async ([text, role, sum]) => {
    const hit = await first(text);
    expect(hit?.address).toBe(`/roles/${role}/#how-you-are-paid`);
    expect(hit?.answer).toMatch(/^In Britain: /);
    expect(hit?.answer).toContain(sum);
  });

  test('without a place, or of a role of which Britain has no figure, is answered as at home', async () => {
    expect((await first('front of house engineer pay'))?.answer).not.toContain('£');
    expect((await first('foley artist pay uk'))?.answer).not.toContain('£');
    expect((await first('how do I become a boom operator in the uk'))?.answer).not.toContain('£');
  });
});

test.for([
  ['work permit ohio', '/steps/know-your-rights/'],
  ['do I need working papers in new york', '/steps/know-your-rights/'],
  ['work permit germany', '/steps/work-abroad/'],
  ['work permit for a new job abroad', '/steps/work-abroad/'],
] as const)('A permit for work in a state is one for minors: “%s”', async ([text, address]) => {
  expect((await first(text))?.address).toBe(address);
});

describe('A short word', () => {
  test('that is near a word of a name abroad is no error in it: “Texas”', async () => {
    expect((await first('Texas'))?.address).not.toBe('/terms/sample-rate/');
    expect((await first('taxa'))?.address).toBe('/terms/sample-rate/');
  });
});
