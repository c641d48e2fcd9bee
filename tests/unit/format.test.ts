import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/knowledge/figures/figures.ts';
import {
  formatContext,
  formatDay,
  formatFigure,
  formatList,
  formatPayUnit,
  formatPeriod,
  formatStated,
  formatValue,
} from '../../src/knowledge/figures/format.ts';
import { capitalized } from '../../src/words/sentence.ts';
import { isKnown } from '../../src/schema/known.ts';
import type { Stated } from '../../src/schema/common.ts';
import { keysOf, payUnits, places, units } from '../../src/schema/vocabulary.ts';
import { realKnowledge } from './real.ts';

const stated = (given: Partial<Stated>): Stated => ({
  low: 1,
  unit: 'years',
  place: 'us',
  period: 'May 2025',
  source: 'survey',
  confidence: 'high',
  ...given,
});

describe('A value', () => {
  test.each([
    [73130, 'USD', '$73,130'],
    [1250000, 'GBP', '£1,250,000'],
    [60763, 'CAD', 'CA$60,763'],
    [500, 'AUD', 'A$500'],
    [24.51, 'USD', '$24.51'],
    [23.8, 'USD', '$23.80'],
    [0.5, 'EUR', '€0.50'],
  ] as const)('%d %s is the money %s, with cents in full or not at all', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  test.each([
    [1, 'years', '1 year'],
    [2, 'years', '2 years'],
    [0, 'months', '0 months'],
    [1.5, 'hours', '1.5 hours'],
    [155495730, 'jobs', '155,495,730 jobs'],
    [1, 'jobs', '1 job'],
  ] as const)('%d of %s is %s', (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  test('in percent has a sign only where it is a change', () => {
    expect(formatValue(3.3, 'percent')).toBe('3.3%');
    expect(formatValue(3.3, 'percent', true)).toBe('+3.3%');
    expect(formatValue(-3.1, 'percent', true)).toBe('−3.1%');
    expect(formatValue(0, 'percent', true)).toBe('0%');
  });

  test('never stands without its unit', () => {
    for (const unit of keysOf(units)) expect(formatValue(7, unit)).not.toBe('7');
  });
});

describe('A figure', () => {
  test('of the real content is text with a digit and a unit, and growth has its sign', () => {
    for (const figure of realKnowledge().byKind.occupations.flatMap(figuresOf)) {
      const text = formatFigure(figure);
      expect(text).toMatch(/^[$£€]\d|^(CA|A)\$\d|\d (jobs?)$|\d%$/);
      if (figure.measure === 'growth' && figure.value !== 0) expect(text).toMatch(/^[+−]\d/);
      expect(formatContext(figure)).toMatch(/^.+, .*\d{2}/);
    }
  });

  test('is said to hold at its place and period', () => {
    expect(formatContext({ place: 'gb', period: '2024-2034' })).toBe('UK, 2024–34');
    for (const place of keysOf(places)) {
      expect(formatContext({ place, period: 'May 2025' })).toMatch(/^\S.*, May 2025$/);
    }
  });

  test('has a period shortened only where the century is the same', () => {
    expect(formatPeriod('2024-2034')).toBe('2024–34');
    expect(formatPeriod('1998-2008')).toBe('1998-2008');
    expect(formatPeriod('May 2025')).toBe('May 2025');
  });
});

describe('A stated quantity', () => {
  test.each([
    [stated({ low: 1, high: 4 }), '1 to 4 years'],
    [stated({ low: 0, high: 1 }), '0 to 1 year'],
    [stated({ low: 2 }), '2 years'],
    [stated({ low: 1 }), '1 year'],
    [stated({ low: 600, unit: 'USD', per: 'day' }), '$600 a day'],
    [stated({ low: 18000, high: 35000, unit: 'GBP', per: 'year' }), '£18,000 to £35,000 a year'],
    [stated({ low: 10, high: 20, unit: 'percent' }), '10 to 20%'],
  ])('is written with its unit: %#', (quantity, text) => {
    expect(formatStated(quantity)).toBe(text);
  });

  test('of the real content is never empty, and never undefined or NaN', () => {
    const { rates, roles, steps } = realKnowledge().byKind;
    const answers = [
      ...roles.flatMap(({ data }) => [data.time, ...data.moves.map((move) => move.years)]),
      ...rates.map(({ data }) => data),
    ].filter(isKnown);
    answers.push(
      ...steps
        .flatMap(({ data }) => [data.time, data.cost])
        .filter((taking) => isKnown(taking))
        .flatMap(({ figures = [] }) => figures),
    );
    expect(answers.length).toBeGreaterThan(0);
    for (const one of answers) expect(formatStated(one)).toMatch(/^(?!.*(undefined|NaN)).*\d.*$/);
  });
});

test('What a payment is for is said in words for every unit of pay', () => {
  for (const unit of keysOf(payUnits)) expect(formatPayUnit(unit)).toMatch(/^an? [a-z ]+$/);
});

test('A day is written as US readers write it, whatever the time zone', () => {
  expect(formatDay('2026-11-22')).toBe('November 22, 2026');
  expect(formatDay('2026-01-01')).toBe('January 1, 2026');
});

test('Words begin with a capital, and the rest of them stay as they are', () => {
  expect(capitalized('sound designer')).toBe('Sound designer');
  expect(capitalized('FOH mixer')).toBe('FOH mixer');
  expect(capitalized('')).toBe('');
});

test('A list is joined as a sentence joins it', () => {
  expect(formatList([])).toBe('');
  expect(formatList(['a'])).toBe('a');
  expect(formatList(['a', 'b'])).toBe('a and b');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(formatList(['a', 'b', 'c'], 'or')).toBe('a, b, or c');
});
