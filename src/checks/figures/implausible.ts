import type { AnyEntry, Entry } from '../../schema/entry.ts';
import { isMoney } from '../../schema/vocabulary.ts';
import type { Path } from '../integrity/document.ts';
import type { Breach } from '../integrity/rules.ts';
import { laterThan, unrealDaysIn } from './days.ts';
import { unlessExcepted } from './doubt.ts';
import * as limits from './limits.ts';
import { projectionDoubts } from './projections.ts';
import { statedDoubts, statedIn } from './stated.ts';
import { jumpDoubts, wageDoubts } from './wages.ts';

function occupationBreaches({ data }: Entry<'occupations'>, today: string): Breach[] {
  const { scheme, code, place, currency, wages, projections } = data;
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
            fix: `Write ${right}`,
          },
        ]
      : []),
    ...wages.flatMap((row, index) => {
      const path = ['wages', index];
      const doubts = [...wageDoubts(row, path), ...jumpDoubts(row, wages[index + 1], path)];
      return unlessExcepted(row.unusual, path, doubts);
    }),
    ...projections.flatMap((row, index) => {
      const path = ['projections', index];
      return unlessExcepted(row.unusual, path, projectionDoubts(row, path, today));
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
    return [
      ...unrealDaysIn(text).map((day): Breach => {
        return { id: 'date-unreal', path: [field], what: `there is no ${day}`, fix };
      }),
      ...laterThan(today, text).map((day): Breach => {
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

/** Periods of what was stated or counted that have not come yet; outlooks may look ahead. */
function periodBreaches(period: string, path: Path, today: string): Breach[] {
  if (/outlook|project|\d{4}\s*(-|to)\s*\d{4}/i.test(period)) return [];
  return laterThan(today, period).map((day) => ({
    id: 'date-future',
    path: [...path, 'period'],
    what: `${day} has not come yet`,
    fix: 'Write when it held',
  }));
}

/**
 * Figures and dates of an entry that cannot be right, or hardly ever are. Those of the second kind a row
 * may except, with the reason, in `unusual`.
 */
export const implausible = (entry: AnyEntry, today: string): Breach[] => [
  ...dateBreaches(entry, today),
  ...statedIn(entry.data).flatMap(([one, path]) => [
    ...unlessExcepted(one.unusual, path, statedDoubts(one, path)),
    ...periodBreaches(one.period, path, today),
  ]),
  ...(entry.kind === 'occupations'
    ? [
        ...occupationBreaches(entry, today),
        ...entry.data.wages.flatMap((row, index) =>
          periodBreaches(row.period, ['wages', index], today),
        ),
      ]
    : []),
];
