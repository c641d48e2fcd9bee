import { expect, test } from 'vitest';
import { payIn } from '../../src/decode/pay.ts';
import { paySaidIn } from '../../src/decode/pay-said.ts';
import { scoreOf, type LabeledAdvert } from '../../src/decode/score.ts';
import { paysTold, payWords } from '../../src/decode/words.ts';

const paid = (text: string) => payIn(text).map(payWords);
const first = (text: string) => paid(text)[0];

test('Thousands are a year’s pay, and those of the upper end are those of the lower', () => {
  expect(paid('£26-31k DOE + overtime + TOIL')).toEqual(['£26,000 to 31,000 a year']);
  expect(paid('Package $85-105k + super')).toEqual(['$85,000 to 105,000 a year']);
  expect(paid('Salary: up to 55,000 DOE')).toEqual(['55,000 a year']);
});

test('A form of a tax office and the next name’s number are no end of a range', () => {
  expect(paid('Pay is $38/hr on a 1099')).toEqual(['$38 an hour']);
  expect(paid('(2) A2 wanted. 4 hr min. A2 $41.15, hands $33.60')).toEqual([
    '$41.15 an hour',
    '$33.60 an hour',
  ]);
});

test('What an amount is paid for may stand before its hours, or elsewhere in the advert', () => {
  expect(first('$200 CAD per 10hr session to begin, OT at $25/hr')).toBe('$200 a session');
  expect(first('€275/show day, €140 off day, 35 PD')).toBe('€275 a day');
  expect(first('£250 per 10hr day')).toBe('£250 a day');
  expect(first('$750 per 50-hour week')).toBe('$750 a week');
  expect(first('Rate £31 with time and a half after eight hours')).toBe('£31 an hour');
  expect(first('Pay range: $24.00 - $29.00')).toBe('$24 to 29 an hour');
  expect(first('Honorarium of $300')).toBe('$300 a project');
  expect(first('£180 p/d, PAYE')).toBe('£180 a day');
  expect(first('28-32/hr, weekly payroll')).toBe('28 to 32 an hour');
});

test('What comes beside the pay is none', () => {
  for (const beside of [
    'kit fee $150/day',
    'Sign-on bonus $500',
    'Signing bonus: $2,000',
    '$40 test edit',
    'car allowance £3,000',
    '£25 travel',
    'OT at $45/hr',
    '$75 phone',
  ])
    expect(paid(beside), beside).toEqual([]);
  expect(paid('£350/day inc. kit')).toEqual(['£350 a day']);
});

test('What is told beside an amount leaves it pay, and what something costs is none', () => {
  expect(first('€1,150 a week on the low-budget agreement, plus holiday pay')).toBe(
    '€1,150 a week',
  );
  expect(first('£300 per 10-hour day with overtime after')).toBe('£300 a day');
  expect(first('$25/hr paid by direct deposit')).toBe('$25 an hour');
  expect(first('Own room (£62 a week comes off your pay). £12.21 an hour')).toBe('£12.21 an hour');
  expect(first('OTE £45,000, basic £28,000')).toBe('£28,000 a year');
  expect(first('Pay: 4200 NOK per day')).toBe('NOK 4,200 a day');
  expect(first('£500 for the weekend')).toBe('£500 a project');
  for (const none of ['$250,000 of microphones', 'a £25,000 PA system', 'R128 loudness'])
    expect(paid(none), none).toEqual([]);
});

test('Words about pay are told where there is no amount, with what they are worth', () => {
  const says = (text: string) =>
    paySaidIn(text, false).map(({ words, says }) => `${words}: ${says}`);
  expect(says('A competitive salary')).toEqual(['competitive salary: nothing']);
  expect(says('Equity minimum')).toEqual(['Equity minimum: elsewhere']);
  expect(says('£30,000 a year')).toEqual([]);
});

test('The score reads the thousands of a written amount as they are meant', () => {
  const advert = (amount: string): LabeledAdvert => ({
    id: 'one',
    text: `${amount} a year`,
    expect: {
      ...{ titles: [], skills: [], products: [], terms: [], conditions: [], omits: [] },
      pay: { unit: 'year', amount },
    },
  });
  for (const amount of ['$85-105k', '£48 - 56k', '£38,000-£45,000']) {
    const decoded = (text: string) => ({
      ...{ pieces: [], found: [], paySaid: [], conditions: [], omits: [], cut: false },
      pay: payIn(text),
    });
    const pay = scoreOf([advert(amount)], decoded).kinds.find(({ kind }) => kind === 'pay');
    expect(pay, amount).toMatchObject({ found: 1, wrong: 0 });
  }
});

test('Cents have both their figures', () => {
  expect(paid('$18.50-$22.75 per hour')).toEqual(['$18.50 to 22.75 an hour']);
});

test('The hours of a day are no end of a range', () => {
  expect(first('£200 for a 10hr day')).toBe('£200 a day');
  expect(first('$450 for 10-hour days, then OT')).toBe('$450 a day');
});

test('A van or a bed that comes on top is no pay of its own', () => {
  expect(paid('£350 a day plus £50 van')).toEqual(['£350 a day']);
});

test('What is asked of the reader is no pay, and is told whatever else is named', () => {
  const text =
    'You complete 3 free test mixes. A refundable $49 onboarding fee covers your profile.';
  expect(paid(text)).toEqual([]);
  expect(paySaidIn(text, true)).toEqual([
    { words: 'free test mixes', says: 'asked' },
    { words: 'refundable $49 onboarding fee', says: 'asked' },
  ]);
  expect(paySaidIn('There is no application fee', true)).toEqual([]);
});

test('Exposure is no amount', () => {
  expect(paySaidIn('Compensation: exposure to millions', false)).toEqual([
    { words: 'Compensation: exposure', says: 'nothing' },
  ]);
  expect(paySaidIn('exposure to loud sound', false)).toEqual([]);
});

test('What an advert says it pays is told once', () => {
  expect(paysTold(payIn('£250/day. Sound tech, £250 a day, £300/day shows'))).toEqual([
    '£250 a day',
    '£300 a day',
  ]);
});
