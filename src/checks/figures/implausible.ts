import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { yearIn } from '../../knowledge/figures/years.ts';
import { isMoney } from '../../schema/vocabulary.ts';
import type { Path } from '../integrity/document.ts';
import type { Breach } from '../integrity/breach.ts';
import { firstYearIn, laterThan, unrealDaysIn } from './days.ts';
import { areaBreaches, areaOrderBreaches, areaTableBreaches } from './areas.ts';
import { unlessExcepted } from './doubt.ts';
import * as limits from './limits.ts';
import { projectionDoubts } from './projections.ts';
import { statedDoubts, statedIn } from './stated.ts';
import { jumpDoubts, wageDoubts } from './wages.ts';

/** The jobs of a class in thousands, at the newest count of them. */
function thousandsIn(wages: Entry<'occupations'>['data']['wages']): number | undefined {
  const jobs = wages.find(({ employment }) => employment !== undefined)?.employment;
  return jobs === undefined ? undefined : jobs / 1000;
}

function occupationBreaches({ data }: Entry<'occupations'>, today: string): Breach[] {
  const { scheme, code, place, currency, wages, areas, projections } = data;
  const [form, like] = limits.codeForm[scheme];
  const right = limits.currencyOf[place];
  return [
    ...(form.test(code)
      ? []
      : [
          {
            id: 'code-form' as const,
            path: ['code'],
            what: `${code} is no code of it`,
            fix: `Write it like ${like}`,
          },
        ]),
    ...(limits.placeOfScheme[scheme] === place
      ? []
      : [
          {
            id: 'figure-unit' as const,
            path: ['place'],
            what: `${scheme} does not count jobs of ${place}`,
            fix: `Write ${limits.placeOfScheme[scheme]}`,
          },
        ]),
    ...(!isMoney(currency) || (right && right !== currency)
      ? [
          {
            id: 'figure-unit' as const,
            path: ['currency'],
            what: `pay of ${place} is not in ${currency}`,
            fix: `Write ${right ?? 'a currency'}`,
          },
        ]
      : []),
    ...wages.flatMap((row, index) => {
      const path = ['wages', index];
      const doubts = [...wageDoubts(row, path), ...jumpDoubts(row, wages[index + 1], path)];
      return [
        ...unlessExcepted(row.unusual, path, doubts),
        ...periodBreaches(row.period, path, today, false),
      ];
    }),
    ...areaOrderBreaches(areas),
    ...areas.flatMap((table, index) => {
      const path = ['areas', index];
      return [
        ...areaTableBreaches(table, wages, path),
        ...periodBreaches(table.period, path, today, false),
      ];
    }),
    ...projections.flatMap((row, index) => {
      const path = ['projections', index];
      const jobs = row.jobsFrom ?? thousandsIn(wages);
      return unlessExcepted(row.unusual, path, projectionDoubts(row, path, today, jobs));
    }),
  ];
}

const dayFields = ['reviewed', 'published'] as const;

/** Dates of an entry that do not exist or have not come yet. */
function dateBreaches({ data }: AnyEntry, today: string): Breach[] {
  return dayFields.flatMap((field): Breach[] => {
    const text = (data as Partial<Record<string, unknown>>)[field];
    if (typeof text !== 'string') return [];
    const fix = 'Write the day it happened';
    const unreal = unrealDaysIn(text);
    return [
      ...unreal.map((day): Breach => {
        return { id: 'date-unreal', path: [field], what: `there is no ${day}`, fix };
      }),
      ...laterThan(today, text)
        .filter((day) => !unreal.includes(day))
        .map((day): Breach => {
          return { id: 'date-future', path: [field], what: `${day} has not come yet`, fix };
        }),
      ...(field === 'reviewed' && text < '2020-01-01'
        ? [
            {
              id: 'date-unreal' as const,
              path: [field],
              what: `nothing here was read in ${text}`,
              fix,
            },
          ]
        : []),
    ];
  });
}

/**
 * Periods of what was stated or counted that name no year, cannot be, or have not come yet. What was
 * stated may look ahead, but not for long.
 */
function periodBreaches(
  period: string,
  path: Path,
  today: string,
  mayLookAhead: boolean,
): Breach[] {
  const at = { path: [...path, 'period'], fix: 'Write when it held' };
  const future = (when: number | string): Breach => {
    return { id: 'date-future', ...at, what: `${when} has not come yet` };
  };
  const year = firstYearIn(period);
  if (year === undefined) return [{ id: 'field-form', ...at, what: `${period} names no year` }];
  if (year < limits.firstYear) {
    return [{ id: 'date-unreal', ...at, what: `nothing here was counted in ${year}` }];
  }
  const unreal = unrealDaysIn(period);
  if (unreal.length > 0) return [{ id: 'date-unreal', ...at, what: `there is no ${unreal[0]}` }];
  if (!/outlook|project|\d{4}\s*(-|–|to)\s*\d{4}/i.test(period)) {
    return laterThan(today, period).map(future);
  }
  const ahead = yearIn(period) ?? year;
  const last = Number(today.slice(0, 4)) + (mayLookAhead ? limits.farthestYears : 0);
  if (ahead > last) return [future(ahead)];
  return mayLookAhead ? [] : laterThan(today, period).map(future);
}

const areaListBreaches = (entry: Entry<'areas'>, today: string): Breach[] => [
  ...areaBreaches(entry),
  ...(entry.data.prices ? periodBreaches(entry.data.prices.period, ['prices'], today, false) : []),
];

/**
 * Figures and dates of an entry that cannot be right, or hardly ever are. Those of the second kind a row
 * may except, with the reason, in `unusual`.
 */
export const implausible = (entry: AnyEntry, today: string): Breach[] => [
  ...dateBreaches(entry, today),
  ...statedIn(entry.data).flatMap(([one, path]) => [
    ...unlessExcepted(one.unusual, path, statedDoubts(one, path)),
    ...periodBreaches(one.period, path, today, true),
  ]),
  ...(entry.kind === 'occupations' ? occupationBreaches(entry, today) : []),
  ...(entry.kind === 'areas' ? areaListBreaches(entry, today) : []),
];
