import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearAnswer } from '../../src/knowledge/year/answer.ts';
import { yearFields, type FieldId } from '../../src/knowledge/year/fields.ts';
import { shareAbove } from '../../src/knowledge/year/levy.ts';
import { taxRules } from '../../src/knowledge/year/tax-rules.ts';
import {
  daysIn,
  dayRateFor,
  nameable,
  soldUnits,
  yearFrom,
  type SoldUnit,
  type WorkYear,
} from '../../src/knowledge/year/work.ts';

/** A number that a field takes, with a share that is a whole number of hundredths as people write them. */
const within = (id: FieldId) => {
  const { from, to } = yearFields[id];
  return fc
    .integer({ min: Math.ceil(from * 100), max: Math.floor(to * 100) })
    .map((hundredths) => hundredths / 100);
};

const { amount: _amount, wanted: _wanted, tax: _tax, free: _free, ...others } = yearFields;
type Other = keyof typeof others;

/** What each of the others may be, and what may be put aside for tax: by each rule, or by a share. */
const workOf = (number: (id: FieldId) => fc.Arbitrary<number>) =>
  fc.record({
    ...(Object.fromEntries(Object.keys(others).map((id) => [id, number(id as Other)])) as Record<
      Other,
      fc.Arbitrary<number>
    >),
    levy: fc.oneof(
      fc.constantFrom(...Object.values(taxRules).map(({ levy }) => levy)),
      fc.tuple(number('free'), number('tax')).map((of) => shareAbove(...of)),
    ),
  });

const anyWork = workOf(within).map((work): WorkYear => ({
  ...work,
  most: Math.max(work.fewest, work.most),
}));

const anyBilled = fc.double({ min: 0.5, max: 372, noNaN: true });
const anyUnit = fc.constantFrom<SoldUnit>(...soldUnits);
const anyAsked = fc.record({
  way: fc.constantFrom('year' as const, 'rate' as const),
  place: fc.constantFrom('us' as const, 'gb' as const),
  per: anyUnit,
  taxWay: fc.constantFrom('rule' as const, 'share' as const),
  amount: within('amount'),
  wanted: within('wanted'),
  tax: within('tax'),
  free: within('free'),
  work: anyWork,
});

/** Every number within something. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const plain: WorkYear = {
  ...{ hours: 8, week: 5, project: 10, fewest: 8, most: 14, idle: 2, prep: 2, prepPaid: 0 },
  ...{ admin: 2, rental: 0, kit: 2000, insurance: 600, other: 6000, levy: shareAbove(0, 15.3) },
};

describe('A year of work', () => {
  test('is what the sum on paper says', () => {
    // 80 × 400 = 32,000; less 8,600 is 23,400; 15.3 percent of that is 3,580.20.
    const year = yearFrom(400, 80, plain);
    expect(year).toMatchObject({ byRate: 32_000, costs: 8600, left: 23_400, days: 120 });
    expect(year.taxed).toBeCloseTo(3580.2, 6);
    expect(year.kept).toBeCloseTo(19_819.8, 6);
  });

  test('has paid prep and rented kit on top', () => {
    // 80 days at 400 with 16 days of prep at half of it, and 50 of kit a day.
    const year = yearFrom(400, 80, { ...plain, prepPaid: 50, rental: 50 });
    expect(year).toMatchObject({ byRate: 32_000, byPrep: 3200, byKit: 4000, left: 30_600 });
  });

  test('puts aside a share of what is above the free part alone', () => {
    // 22,400 left: 6 percent of the 9,830 above 12,570 is 589.80.
    const uk = { ...plain, insurance: 400, other: 2400, levy: shareAbove(12_570, 6) };
    expect(yearFrom(340, 80, uk)).toMatchObject({ left: 22_400 });
    expect(yearFrom(340, 80, uk).taxed).toBeCloseTo(589.8, 6);
    expect(yearFrom(200, 80, uk)).toMatchObject({ left: 11_200, taxed: 0, kept: 11_200 });
    expect(dayRateFor(11_200, 80, uk)).toBeCloseTo(200, 9);
  });

  test('that costs more than it brings is a loss, and no tax is put aside', () => {
    expect(yearFrom(50, 80, plain)).toMatchObject({ left: -4600, taxed: 0, kept: -4600 });
  });
});

describe('A rate', () => {
  test('made into a year and back is the same rate', () => {
    fc.assert(
      fc.property(within('amount'), anyBilled, anyWork, (rate, billed, work) => {
        const { kept } = yearFrom(rate, billed, work);
        // Of very little a rule may take nothing, so that less is left of a little more.
        fc.pre(kept > 0 && kept >= (work.levy.least ?? 0));
        const back = dayRateFor(kept, billed, work);
        // Costs of millions leave no more than this of a small rate.
        const scale = rate + (work.kit + work.insurance + work.other) / billed + work.rental;
        expect(Math.abs(back - rate)).toBeLessThan(scale * 1e-9);
      }),
    );
  });

  test('that a wanted year takes brings it, as it is named', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { fewest, most } = yearAnswer({ ...asked, way: 'rate' });
        for (const { year } of [fewest, most])
          expect(year.kept).toBeGreaterThan(asked.wanted * (1 - 1e-9) - 0.01);
      }),
    );
  });

  test('is never more for more billed days', () => {
    fc.assert(
      fc.property(within('wanted'), anyBilled, anyBilled, anyWork, (wanted, a, b, work) => {
        const [few, many] = a < b ? [a, b] : [b, a];
        const more = dayRateFor(wanted, many, work);
        expect(more).toBeLessThanOrEqual(dayRateFor(wanted, few, work) * (1 + 1e-12));
      }),
    );
  });

  test('by the hour, week or project is that of the days it buys', () => {
    expect(soldUnits.map((unit) => 400 * daysIn(unit, plain))).toEqual([400, 50, 2000, 4000]);
  });

  test('is named no lower than it must be: whole from 100 on, and to the cent below', () => {
    expect([412.001, 412, 412.000_000_000_1, 99.991, 51.234, 0].map(nameable)).toEqual([
      ...[413, 412, 412, 100, 51.24, 0],
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (rate) => {
        expect(nameable(rate)).toBeGreaterThan(rate - 1e-5);
        expect(nameable(rate)).toBeLessThanOrEqual(rate + (rate >= 100 ? 1 : 0.01) + 1e-6);
      }),
    );
  });
});

describe('An answer', () => {
  test('is a range with the lower end first, in every number that a field takes', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const { fewest, most } = yearAnswer(asked);
        expect(most.rate).toBeLessThanOrEqual(fewest.rate);
        expect(fewest.year.billed).toBeLessThanOrEqual(most.year.billed);
        if (asked.way === 'year') expect(fewest.year.left).toBeLessThanOrEqual(most.year.left);
      }),
    );
  });

  test('has only numbers, at every limit of every field', () => {
    const ends = (id: FieldId) => fc.constantFrom(yearFields[id].from, yearFields[id].to);
    fc.assert(
      fc.property(anyAsked, workOf(ends), (asked, work) => {
        const numbers = numbersIn(yearAnswer({ ...asked, work }));
        expect(numbers.length).toBeGreaterThan(20);
        expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
      }),
    );
  });
});
