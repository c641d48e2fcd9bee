import { describe, expect, test } from 'vitest';
import { addresses } from './real-search.ts';

const rights = '/steps/know-your-rights/';
const school = '/steps/school-preparation/';
const paid = '/steps/first-paid-gig/';
const change = '/steps/come-from-another-trade/';
const choose = '/steps/choose-a-direction/';

describe('An age', () => {
  test.for([
    ['I’m 17', school],
    ['I am sixteen', school],
    ['15 years old', school],
    ['aged 14', school],
    ['i am 22', choose],
    ['19 years old', choose],
    ['I am 45', change],
    ['im forty', change],
    ['over 50', change],
    ['in my thirties', change],
    ['45 year old', change],
  ] as const)('said alone leads to the page for it: “%s”', async ([text, address]) => {
    expect((await addresses(text))[0]).toBe(address);
  });

  test.for([
    ['can i work at 17', rights],
    ['may I work at a festival if I am 16', rights],
    ['how late can a 17 year old work', rights],
    ['what jobs can I do at 15', rights],
    ['can a 16 year old work in a theater', rights],
    ['work permit at 16', rights],
    ['hours under 18', rights],
    ['what does a 17 year old get paid', paid],
    ['pay at 16', paid],
    ['can i start at 15', school],
    ['can i start at 45', change],
  ] as const)('beside what is asked of it leads to what answers: “%s”', async ([text, address]) => {
    expect((await addresses(text))[0]).toBe(address);
  });

  test.for(['sound engineer at 16 kHz', 'gain at 12', 'mic at 15 cm', 'I am 45 miles from London'])(
    'is no other number: “%s”',
    async (text) => {
      expect([school, change, rights]).not.toContain((await addresses(text))[0]);
    },
  );
});

test('A permit to work leads to those for the young and to those abroad', async () => {
  const found = await addresses('work permit');
  expect(found.slice(0, 2).sort()).toEqual([rights, '/steps/work-abroad/']);
  expect((await addresses('working papers'))[0]).toBe(rights);
});
