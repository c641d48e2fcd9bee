import { expect, test } from 'vitest';
import { printed, withQuotes } from '../../src/site/quotes.ts';

test.for([
  ["the mixer's assistants' cart", 'the mixer’s assistants’ cart'],
  ['"that was me" and ("pop")', '“that was me” and (“pop”)'],
  ["He asks 'why', or \"'why'\"", 'He asks ‘why’, or “‘why’”'],
  ['the \'90s, and A/"B"', 'the ’90s, and A/“B”'],
  ['It’s “so”', 'It’s “so”'],
])('Quotes and apostrophes are printed as such: %s', ([typed, shown]) => {
  expect(withQuotes(typed ?? '')).toBe(shown);
});

test('All texts of an entry have printed quotes, but for names as they are typed', () => {
  expect(
    printed({
      title: "A maker's course",
      aliases: ["bachelor's", { name: 'B', note: "the crew's" }],
      abroad: { fr: ["d'écho"] },
      says: ["can't hear"],
      ladder: [{ says: "the stand's" }],
      levels: { expert: { can: ["a day's"], hours: 3, none: null } },
    }),
  ).toEqual({
    title: 'A maker’s course',
    aliases: ["bachelor's", { name: 'B', note: 'the crew’s' }],
    abroad: { fr: ["d'écho"] },
    says: ["can't hear"],
    ladder: [{ says: 'the stand’s' }],
    levels: { expert: { can: ['a day’s'], hours: 3, none: null } },
  });
});
