import type { Case } from '../../schema/case.ts';
import { checkIt, outside, type Doubt } from './doubt.ts';
import { careerRange, careerTolerance, firstYear } from './limits.ts';

/** A year of a case that cannot be. */
function yearDoubts(field: 'fromYear' | 'toYear', year: number | undefined, today: string) {
  const at = { path: [field], fix: 'Write the year it happened', sure: true as const };
  if (year !== undefined && year > Number(today.slice(0, 4)))
    return [{ id: 'date-future' as const, ...at, what: `${year} has not come yet` }];
  if (year !== undefined && year < firstYear)
    return [{ id: 'date-unreal' as const, ...at, what: `no case here is of ${year}` }];
  return [];
}

/** Years of a case that are not those between its dates. */
function spanDoubts({ years, fromYear, toYear }: Case): Doubt[] {
  if (fromYear === undefined || toYear === undefined) return [];
  const between = toYear - fromYear;
  if (between < 0) {
    const what = `${toYear} comes before ${fromYear}`;
    return [{ id: 'figure-order', path: ['toYear'], what, fix: 'Swap the two years', sure: true }];
  }
  if (Math.abs(years - between) <= careerTolerance) return [];
  const what = `from ${fromYear} to ${toYear} are ${between} years, not ${years}`;
  return [{ id: 'figure-sum', path: ['years'], what, fix: checkIt }];
}

/** What is doubtful about how long a case took. */
export const caseDoubts = (one: Case, today: string): Doubt[] => [
  ...outside(['years'], one.years, careerRange),
  ...yearDoubts('fromYear', one.fromYear, today),
  ...yearDoubts('toYear', one.toYear, today),
  ...spanDoubts(one),
];
