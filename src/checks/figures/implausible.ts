import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { yearIn } from '../../knowledge/figures/years.ts';
import { isMoney } from '../../schema/vocabulary.ts';
import type { Path } from '../integrity/document.ts';
import type { Breach } from '../integrity/breach.ts';
import { areaBreaches, areaOrderBreaches, areaTableBreaches } from './areas.ts';
import { caseDoubts } from './cases.ts';
import {
  backwardsIn,
  firstLaterThan,
  firstYearIn,
  laterThan,
  pointsIn,
  unrealPointsIn,
} from './days.ts';
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
    ...data.stated.flatMap((row, index): Breach[] =>
      [place, 'anywhere'].includes(row.place)
        ? []
        : [
            {
              id: 'figure-unit',
              path: ['stated', index, 'place'],
              what: `a class of ${place} has no figure of ${row.place}`,
              fix: `Write ${place}, or move it to the class it is of`,
            },
          ],
    ),
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
    const unreal = unrealPointsIn(text);
    return [
      ...unreal.map((day): Breach => {
        return { id: 'date-unreal', path: [field], what: `there is no ${day}`, fix };
      }),
      ...firstLaterThan(today, text)
        .filter((day) => !unreal.includes(day))
        .map((day): Breach => {
          return { id: 'date-future', path: [field], what: `${day} has not come yet`, fix };
        }),
      ...((firstYearIn(text) ?? limits.firstYear) < limits.firstPrint ||
      (field === 'reviewed' && text < '2020-01-01')
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
  const unreal = unrealPointsIn(period)[0] ?? backwardsIn(period);
  if (unreal) return [{ id: 'date-unreal', ...at, what: `there is no ${unreal}` }];
  const first = firstLaterThan(today, period);
  if (first.length > 0 && !/outlook|project/i.test(period)) return first.map(future);
  const ahead = yearIn(period) ?? year;
  const last = Number(today.slice(0, 4)) + (mayLookAhead ? limits.farthestYears : 0);
  if (ahead > last) return [future(ahead)];
  return mayLookAhead ? [] : laterThan(today, period).map(future);
}

/** A rate that ends before its period begins. */
function endBreaches({ data: { period, ends } }: Entry<'rates'>): Breach[] {
  const [first = ''] = pointsIn(period).sort();
  if (ends === undefined || ends >= first) return [];
  const what = `it ends before ${first}, when it begins`;
  return [{ id: 'date-unreal', path: ['ends'], what, fix: 'Write the last day on which it holds' }];
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
  ...(entry.kind === 'rates' ? endBreaches(entry) : []),
  ...(entry.kind === 'cases'
    ? unlessExcepted(entry.data.unusual, [], caseDoubts(entry.data, today))
    : []),
  ...(entry.kind === 'areas' ? areaListBreaches(entry, today) : []),
];
