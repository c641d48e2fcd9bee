import { describe, expect, test } from 'vitest';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { ratesOf } from '../../src/knowledge/figures/rates.ts';
import { yearAnswer } from '../../src/knowledge/year/answer.ts';
import { askedIn } from '../../src/knowledge/year/asked.ts';
import { besideTold, lies } from '../../src/knowledge/year/beside-told.ts';
import { checkedYear } from '../../src/knowledge/year/checked-year.ts';
import { roleBeside, type RoleBeside } from '../../src/knowledge/year/role-beside.ts';
import { realKnowledge } from './real.ts';

const told = (query: string, role: RoleBeside) => {
  const checked = checkedYear(askedIn(new URLSearchParams(query), []).asked);
  if ('wrong' in checked) throw new Error(JSON.stringify(checked.wrong));
  return besideTold(yearAnswer(checked), role);
};

const real = (id: string) => roleBeside(realKnowledge(), get(realKnowledge(), 'roles', id));

const source = { id: 'one', title: 'One' };
const shown = { value: '', context: '', source };

const mixer: RoleBeside = {
  id: 'mixer',
  title: 'Mixer',
  rates: {
    us: [
      { place: 'us', per: 'day', low: 500, high: 550, ...shown },
      { place: 'us', per: 'hour', low: 50, high: 60, ...shown },
      { place: 'us', per: 'song', low: 9000, high: 9000, ...shown },
      { place: 'us', per: 'year', low: 30_000, high: 60_000, ...shown },
    ],
    gb: [],
  },
  unfit: { us: undefined, gb: undefined },
  classes: {
    us: {
      ...{ id: 'c', title: 'Engineers', median: 70_000, value: '$70,000' },
      ...{ context: 'US, May 2025', quarters: [50_000, 90_000], source },
    },
    gb: undefined,
  },
};

test.each([
  [[1, 2], [3, 4], 'below'],
  [[5, 6], [3, 4], 'above'],
  [[3, 4], [3, 4], 'within'],
  [[1, 6], [3, 4], 'on both sides of'],
  [[1, 3], [3, 4], 'partly below'],
  [[4, 6], [3, 4], 'partly above'],
  [[2, 2], [2, 2], 'the same as'],
] as const)('A span %j beside %j lies %s it', (own, other, place) => {
  expect(lies(own, other)).toBe(place);
});

describe('A rate beside those of a role', () => {
  test('is laid to days alone, with hours counted as the reader has them', () => {
    // 50 to 60 an hour are 400 to 480 in a day of 8 hours.
    const [days, years, ofClass] = told('', mixer);
    expect(days).toBe(
      '$400 a day is within the 2 published rates for mixer work in the US, $400 to $550 a day. What is paid by the hour or week counts as 8 hours a day and 5 days a week.',
    );
    expect(years).toMatch(/published as \$30,000 to \$60,000: .* is partly below that/);
    expect(ofClass).toMatch(/\$70,000 at the median \(US, May 2025\)\. Half earn \$50,000 to/);
    expect(ofClass).toMatch(/\$23,400 to \$47,400, is below that median/);
    expect(told('?hours=12', mixer)[0]).toMatch(/is below the 2 published/);
  });

  test('says what is missing in words where the costs are more than what comes in', () => {
    const all = told('?amount=50', mixer);
    expect(all.at(-1)).toContain('left to you before tax, $1,600 to $4,600 short, is below that');
    expect(all.join(' ')).not.toMatch(/−|minus/);
  });

  test('says so where nothing is known of the country', () => {
    expect(told('?place=gb', mixer)).toEqual([
      'We have read no rate for mixer work in the UK that could stand for it.',
      'We have read no official class that fits mixer work and has pay in pounds.',
    ]);
  });

  test('says what there is all the same, where nothing that could stand for it is known', () => {
    expect(told('?place=gb', real('front-of-house-engineer'))[0]).toBe(
      'We have read no rate for front-of-house engineer work in the UK that could stand for it. The page of the role has £25,000 to £40,000 a year (Careers guide, Live sound engineer, whole range, England, UK, undated, read 2026), which is doubtful.',
    );
    for (const role of realKnowledge().byKind.roles) {
      const { rates, unfit } = roleBeside(realKnowledge(), role);
      for (const place of ['us', 'gb'] as const)
        if (rates[place].length > 0) expect(unfit[place]).toBe(undefined);
    }
  });

  test('never meets one of another country, another money, or that may not lead', () => {
    for (const role of realKnowledge().byKind.roles) {
      const { rates } = roleBeside(realKnowledge(), role);
      for (const place of ['us', 'gb'] as const)
        for (const rate of rates[place]) {
          expect(rate.place).toBe(place);
          expect(rate.value.startsWith(place === 'us' ? '$' : '£'), rate.value).toBe(true);
          expect(rate.context).not.toMatch(/low confidence|account/i);
        }
    }
  });

  test('never meets prices of which nobody is sure', () => {
    const pricey = ratesOf(realKnowledge(), get(realKnowledge(), 'roles', 'mixing-engineer'));
    expect(pricey.some(({ data }) => data.place === 'gb')).toBe(true);
    expect(real('mixing-engineer').rates.gb).toEqual([]);
  });

  test('is told in whole words for every role, in both countries', () => {
    for (const { id } of realKnowledge().byKind.roles)
      for (const place of ['us', 'gb']) {
        const all = told(`?place=${place}&way=rate&per=hour`, real(id));
        expect(all.length).toBeGreaterThan(1);
        for (const one of all) expect(one).toMatch(/^\S[^{}]*\.$/);
        expect(all.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
      }
  });
});
