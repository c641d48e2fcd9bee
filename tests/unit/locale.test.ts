import { expect, test } from 'vitest';
import { formatValue } from '../../src/knowledge/figures/format.ts';
import { formatNumber, formatSize } from '../../src/knowledge/figures/number.ts';
import { locale } from '../../src/words/locale.ts';
import { filesEnding } from './style-files.ts';

/** What src/decode formats it names itself. */
const code = filesEnding('.astro', '.ts', '.tsx').filter(
  ({ file }) => !file.startsWith('src/decode/'),
);
const filesWith = (pattern: RegExp) =>
  code.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('The language of days, numbers and lists is named in one place', () => {
  expect(filesWith(new RegExp(`['"](?:${locale}|${locale.slice(0, 2)})['"]`))).toEqual([
    'src/words/locale.ts',
  ]);
});

test('Forms of numbers, days and lists are made in one place, and of days ago where they are told', () => {
  expect(
    filesWith(/Intl\.(?:NumberFormat|DateTimeFormat|ListFormat)\(|toLocale\w*String/).sort(),
  ).toEqual([
    'src/knowledge/figures/format.ts',
    'src/knowledge/figures/number.ts',
    'src/offline/told.ts',
  ]);
});

test('Sums have the sign and the digits that the language gives their currency', () => {
  expect(formatValue(-23.8, 'USD')).toBe('-$23.80');
  expect(formatValue(1234567.891, 'AUD')).toBe('A$1,234,567.89');
});

test('Changes have a minus as long as a plus, and none where they round to nothing', () => {
  expect(formatValue(-0.001, 'percent', true)).toBe('0%');
  expect(formatValue(-12, 'percent', true)).toBe('−12%');
});

test.each([
  [1, '1 kB'],
  [12_345, '13 kB'],
  [999_999, '1,000 kB'],
  [1_000_000, '1.0 MB'],
  [21_449_999, '21.4 MB'],
])('%d bytes are %s', (bytes, size) => {
  expect(formatSize(bytes)).toBe(size);
});

test('A number is in the language of the site, wherever it is built or read', () => {
  expect(formatNumber(1234.5)).toBe('1,234.5');
});
