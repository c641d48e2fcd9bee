import type { Wages } from '../../schema/occupation.ts';
import type { Path } from '../integrity/document.ts';
import { yearIn } from '../../knowledge/figures/years.ts';
import { checkIt, outside, type Doubt } from './doubt.ts';
import * as limits from './limits.ts';

/** Pay of a class in the country, or in one area of it. */
type Paid = Partial<Omit<Wages, 'period' | 'source' | 'confidence' | 'note' | 'unusual'>>;

const aYear = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const;

/** Percentiles that fall, and a mean that lies beyond them. */
function orderDoubts({ p10, p25, median, p75, p90, mean }: Paid, path: Path): Doubt[] {
  const values = [p10, p25, median, p75, p90].filter((value) => value !== undefined);
  const sorted = values.every((value, place) => place === 0 || value >= (values[place - 1] ?? 0));
  const fix = 'Check them against the source: p10 is the lowest, p90 the highest';
  const falling: Doubt[] = sorted
    ? []
    : [{ id: 'figure-order', path, what: 'the percentiles do not rise', fix, sure: true }];
  const [least = 0, most = Infinity] = [values[0], values.at(-1)];
  const beyond = mean !== undefined && values.length > 1 && (mean < least || mean > most * 1.5);
  const what = `the mean ${mean} lies beyond the percentiles`;
  return beyond
    ? [...falling, { id: 'figure-order', path: [...path, 'mean'], what, fix: checkIt }]
    : falling;
}

function hourlyDoubts({ median, medianHourly }: Paid, path: Path): Doubt[] {
  if (median === undefined || medianHourly === undefined) return [];
  const yearly = medianHourly * limits.fullYear;
  if (Math.abs(yearly / median - 1) <= limits.hourlyTolerance) return [];
  const what = `${medianHourly} an hour is ${Math.round(yearly)} a year, and the median is ${median}`;
  return [{ id: 'figure-sum', path: [...path, 'medianHourly'], what, fix: checkIt }];
}

/** A row that says of its period nothing at all. */
function emptyDoubts(row: Paid, path: Path): Doubt[] {
  const fields = [...aYear, 'medianHourly', 'employment'] as const;
  if (fields.some((field) => row[field] !== undefined)) return [];
  const fix = `Give one of ${fields.join(', ')}, or remove the row`;
  return [{ id: 'field-missing', path, what: 'the row has no figure', fix, sure: true }];
}

/** What is doubtful about the pay of a class at one period. */
export const wageDoubts = (row: Paid, path: Path): Doubt[] => [
  ...aYear.flatMap((field) => outside([...path, field], row[field], limits.wageRange)),
  ...outside([...path, 'employment'], row.employment, limits.jobsRange),
  ...outside([...path, 'employmentErrorPercent'], row.employmentErrorPercent, [0, 60]),
  ...emptyDoubts(row, path),
  ...orderDoubts(row, path),
  ...hourlyDoubts(row, path),
];

/** How much a row differs from the one after it, which is the older one. */
export function jumpDoubts(row: Wages, older: Wages | undefined, path: Path): Doubt[] {
  if (!older) return [];
  const years = (yearIn(row.period) ?? 0) - (yearIn(older.period) ?? 0);
  if (years < 0) {
    const what = `${row.period} stands before the newer ${older.period}`;
    const fix = 'Put the newest first';
    return [{ id: 'figure-order', path: [...path, 'period'], what, fix, sure: true }];
  }
  const jumped = (
    field: 'p10' | 'median' | 'p90' | 'mean' | 'employment',
    fastest: number,
  ): Doubt[] => {
    const [now, then] = [row[field], older[field]];
    if (now === undefined || then === undefined) return [];
    const most = fastest ** Math.max(1, years);
    if (now / then <= most && then / now <= most) return [];
    const what = `it was ${then} in ${older.period} and is ${now}`;
    return [{ id: 'figure-jump', path: [...path, field], what, fix: checkIt }];
  };
  return [
    ...jumped('median', limits.fastestPay),
    ...(['p10', 'p90', 'mean'] as const).flatMap((field) => jumped(field, limits.fastestEnd)),
    ...jumped('employment', limits.fastestJobs),
  ];
}
