import { describe, expect, test } from 'vitest';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { yearAnswer } from '../../src/knowledge/year/answer.ts';
import { askedIn } from '../../src/knowledge/year/asked.ts';
import { checkedYear } from '../../src/knowledge/year/checked-year.ts';
import { roleBeside } from '../../src/knowledge/year/role-beside.ts';
import { noRateKnown, placesPaid, whoseRate } from '../../src/knowledge/year/whose-rate.ts';
import { realKnowledge } from './real.ts';

const knowledge = realKnowledge();
const roles = knowledge.byKind.roles.map(({ id }) => id);

function asked(query: string) {
  const { asked } = askedIn(new URLSearchParams(query), roles);
  const checked = checkedYear(asked);
  if ('wrong' in checked) throw new Error(JSON.stringify(checked.wrong));
  return { asked, checked };
}

/** What a query is told of a role whose rates are known as they are. */
function told(query: string) {
  const { asked: year, checked } = asked(query);
  const role = roleBeside(knowledge, get(knowledge, 'roles', year.role || 'sound-engineer'));
  return noRateKnown(year, { ...role, paidIn: placesPaid(role, checked.work) });
}

describe('A rate that is not the role’s', () => {
  test('is told as such where no rate of the role and place is known', () => {
    expect(told('place=gb&role=front-of-house-engineer')).toBe(
      'We have read no day rate for front-of-house engineer work in the UK that could stand for it.',
    );
    expect(told('place=gb&per=hour&role=front-of-house-engineer')).toBeDefined();
    expect(told('role=front-of-house-engineer')).toContain('in the US');
  });

  test('is not told of where one is known, where the reader put in theirs, or where none is asked for', () => {
    expect(told('place=gb&role=boom-operator')).toBeUndefined();
    expect(told('place=gb&role=front-of-house-engineer&amount=300')).toBeUndefined();
    expect(told('place=gb&role=front-of-house-engineer&way=rate')).toBeUndefined();
    expect(told('place=gb&role=')).toBeUndefined();
  });

  test('is told whose it is, as the unit that is asked', () => {
    const whose = (query: string) => whoseRate(yearAnswer(asked(query).checked));
    expect(whose('place=gb')).toMatch(/^£340 a day comes from .* first assistant sound/);
    expect(whose('place=gb&per=hour')).toMatch(/^£34 an hour comes from/);
    expect(whose('')).toBe('$400 a day is only an example: put in your own.');
  });
});

test('Rates by the hour, day or week can stand for a day, those by the song or year cannot', () => {
  const { checked } = asked('');
  const paid = (per: 'hour' | 'song' | 'year') => {
    const rate = { per, low: 1, high: 2, value: '', context: '', source: { id: 'a', title: 'A' } };
    return placesPaid({ rates: { us: [], gb: [{ place: 'gb', ...rate }] } }, checked.work);
  };
  expect([paid('hour'), paid('song'), paid('year')]).toEqual([['gb'], [], []]);
});
