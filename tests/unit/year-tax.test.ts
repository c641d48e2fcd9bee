import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearAnswer } from '../../src/knowledge/year/answer.ts';
import { answerTold } from '../../src/knowledge/year/answer-told.ts';
import { askedIn } from '../../src/knowledge/year/asked.ts';
import { checkedYear } from '../../src/knowledge/year/checked-year.ts';
import { dueOf, leftFor, shareAbove, type Levy } from '../../src/knowledge/year/levy.ts';
import { ruleReasons } from '../../src/knowledge/year/reasons.ts';
import { taxRules } from '../../src/knowledge/year/tax-rules.ts';

const answerTo = (query: string) => {
  const checked = checkedYear(askedIn(new URLSearchParams(query), []).asked);
  if ('wrong' in checked) throw new Error(JSON.stringify(checked.wrong));
  return yearAnswer(checked);
};

describe('The rule of a country', () => {
  test.each([
    // As the source of it works them out, to the pound.
    ['gb', 12_570, 0],
    ['gb', 30_000, 1045.8],
    ['gb', 75_000, 2756.6],
    // 433 counts as 399.88, which is below 400.
    ['us', 433, 0],
    ['us', 434, 61.32],
    // 80,000 counts as 73,880: 15.3 percent of that.
    ['us', 80_000, 11_303.64],
    // 300,000 counts as 277,050: 12.4 percent of 184,500, and 2.9 percent of all of it.
    ['us', 300_000, 22_878 + 8034.45],
  ] as const)('of %s takes of %d what it says: %d', (place, left, due) => {
    expect(dueOf(left, taxRules[place].levy)).toBeCloseTo(due, 2);
    expect(dueOf(-left, taxRules[place].levy)).toBe(0);
  });

  test('says in words the numbers that it counts with', () => {
    const inWords = (place: keyof typeof taxRules) =>
      ruleReasons.find((one) => one.place === place)?.reason.told ?? '';
    const { us, gb } = taxRules;
    const pounds = gb.levy.bands.map(({ above }) => `£${above.toLocaleString('en-US')}`);
    const [main, upper] = gb.levy.bands.map(({ percent }) => `${percent} percent`);
    expect(inWords('gb')).toContain(
      `${main} of profits from ${pounds.join(' to ')}, and ${upper} above`,
    );
    const [first, second] = us.levy.bands;
    const counted = 0.9235;
    for (const number of [
      `${counted * 100} percent`,
      `${Math.round(((first?.percent ?? 0) / counted) * 10) / 10} percent`,
      `${Math.round(((second?.percent ?? 0) / counted) * 10) / 10} percent`,
      `$${Math.round((second?.above ?? 0) * counted).toLocaleString('en-US')}`,
      `$${Math.round((us.levy.least ?? 0) * counted)}`,
    ])
      expect(inWords('us')).toContain(number);
  });

  test('stands in every answer, above its limit too, unless a share of one’s own is put in', () => {
    // 14 days in each of 10 months at £1,000, less 4,800, leave £135,200.
    const rich = answerTo('?place=gb&amount=1000').most.year;
    expect(rich.taxed).toBeCloseTo((50_270 - 12_570) * 0.06 + (135_200 - 50_270) * 0.02, 6);
    expect(answerTo('?place=gb&amount=1000&tax=30&free=0').most.year.taxed).toBeCloseTo(40_560, 6);
  });

  test('says where more is due than it counts', () => {
    expect(answerTold(answerTo('?amount=1400'))).not.toContain('Medicare');
    expect(answerTold(answerTo('?amount=1600'))).toMatch(/ 0\.9% more is due for Medicare\. It is/);
    for (const query of ['?amount=1600&tax=40', '?amount=1600&place=gb'])
      expect(answerTold(answerTo(query))).not.toContain('Medicare');
  });
});

test('What is left for so much to be kept keeps it, and no less would', () => {
  const levies: fc.Arbitrary<Levy> = fc.oneof(
    fc.constantFrom(taxRules.us.levy, taxRules.gb.levy),
    fc
      .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 90 }))
      .map(([free, percent]) => shareAbove(free, percent)),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e7 }), levies, (kept, levy) => {
      const left = leftFor(kept, levy);
      expect(left - dueOf(left, levy)).toBeCloseTo(kept, 4);
      const less = left - 0.01;
      expect(less - dueOf(less, levy)).toBeLessThan(kept);
    }),
  );
});
