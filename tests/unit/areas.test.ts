import { describe, expect, test } from 'vitest';
import {
  byPlace,
  lettersIn,
  paySpan,
  shortArea,
  type PayThere,
} from '../../src/knowledge/figures/areas.ts';
import { areas } from '../../src/knowledge/open/figure-tables.ts';
import { csvOf } from '../../src/knowledge/open/table.ts';
import { get } from '../../src/knowledge/graph/knowledge.ts';
import { sourcesOf } from '../../src/knowledge/graph/sources.ts';
import type { AnyEntry } from '../../src/schema/entry.ts';
import { realKnowledge } from './real.ts';
import {
  areaTable,
  filing,
  metros,
  occupation,
  role,
  sampleKnowledge,
  source,
  states,
  type Fields,
  type Written,
} from './sample.ts';

type Tables = Fields<'occupations'>['areas'];

/** The sample whose class has pay by place. */
const withAreas = (areas: Tables = [areaTable], ...more: Written[]) =>
  sampleKnowledge(states(), metros(), occupation('us-sound', { areas }), ...more);
const knowledge = withAreas();
const placesOf = (of = knowledge) => byPlace(of, get(of, 'occupations', 'us-sound'));
const mixerIn = (of = knowledge) => paySpan(of, get(of, 'roles', 'mixer'));

describe('Pay by place', () => {
  test('has the best paid first, with what the place is called and the whole country beside', () => {
    const places = placesOf();
    expect(places?.period).toBe('May 2025');
    expect(places?.national).toBe(40000);
    expect(places?.there.map(({ short, median }) => [short, median])).toEqual([
      ['Chicago', 52000],
      ['Springfield', 35000],
      ['Winston-Salem', 30000],
    ]);
  });

  test('marks where few jobs are counted, and not where the count is not given', () => {
    const rows = [...areaTable.rows, { code: '1', median: 40000 }];
    const more = withAreas(
      [{ ...areaTable, rows }],
      metros({ areas: [...(metros().fields.areas ?? []), { code: '1', name: 'Elsewhere, IN' }] }),
    );
    const few = placesOf(more)?.there.filter((one) => one.few);
    expect(few?.map(({ short }) => short)).toEqual(['Winston-Salem']);
  });

  test('has the price level of each state a place lies in, and converts nothing', () => {
    const [chicago, springfield] = placesOf()?.there ?? [];
    expect(chicago?.prices).toEqual([
      { letters: 'IL', level: 99.9 },
      { letters: 'IN', level: 93.3 },
    ]);
    expect(springfield?.prices).toEqual([{ letters: 'IL', level: 99.9 }]);
    expect(springfield?.median).toBe(35000);
  });

  test('is of the period in which most places are known, with newer and older ones apart', () => {
    const some = { rows: areaTable.rows.slice(0, 1) };
    const newer = { ...areaTable, period: 'May 2026', ...some };
    const older = { ...areaTable, period: 'May 2024', ...some };
    const places = placesOf(withAreas([newer, areaTable, older]));
    const periodAndPlace = ({ period, short }: PayThere) => [period, short];
    expect(places?.period).toBe('May 2025');
    expect(places?.newer.map(periodAndPlace)).toEqual([['May 2026', 'Springfield']]);
    expect(places?.older.map(periodAndPlace)).toEqual([['May 2024', 'Springfield']]);
  });

  test('is of the newer of two periods with as many places', () => {
    expect(placesOf(withAreas([{ ...areaTable, period: 'May 2026' }, areaTable]))?.period).toBe(
      'May 2026',
    );
  });

  test('joins the tables of one period', () => {
    const ofStates = { ...areaTable, list: 'us-states', rows: [{ code: '17', median: 45000 }] };
    const places = placesOf(withAreas([areaTable, ofStates]));
    expect(places?.there.map(({ level }) => level)).toContain('state');
    expect(places?.there).toHaveLength(4);
  });

  test('is not there for a class without areas, or with none that has a median', () => {
    expect(placesOf(sampleKnowledge())).toBeUndefined();
    const rows = [{ code: '44100', employment: 500 }];
    expect(placesOf(withAreas([{ ...areaTable, rows }]))).toBeUndefined();
  });
});

describe('How far pay lies apart by place', () => {
  test('runs between places in which more than a few jobs are counted', () => {
    expect(mixerIn()).toMatchObject({
      low: { short: 'Springfield' },
      high: { short: 'Chicago' },
      newer: [],
    });
  });

  test('names the rows of a newer table with fewer places, but for those with few jobs', () => {
    const newer = (rows: typeof areaTable.rows) =>
      mixerIn(withAreas([{ ...areaTable, period: 'May 2026', rows }, areaTable]));
    expect(newer(areaTable.rows.slice(0, 1))).toMatchObject({
      newer: [{ short: 'Springfield', period: 'May 2026' }],
      low: { period: 'May 2025' },
    });
    expect(newer(areaTable.rows.slice(1, 2))?.newer).toEqual([]);
  });

  test('is not said of a role that the class does not fit', () => {
    const occupations = [{ ...filing, match: 'broader' as const }];
    expect(mixerIn(withAreas(undefined, role('mixer', 'technician', { occupations })))).toBe(
      undefined,
    );
  });

  test('is not said where only one place has more than a few jobs', () => {
    const rows = areaTable.rows.slice(0, 2);
    expect(mixerIn(withAreas([{ ...areaTable, rows }]))).toBeUndefined();
  });
});

test('An area is called by its name up to the first hyphen or comma, or by its short name', () => {
  const named = (name: string, short?: string) => shortArea({ code: '1', name, short });
  expect(named('Nashville-Davidson--Murfreesboro--Franklin, TN')).toBe('Nashville');
  expect(named('Vermont')).toBe('Vermont');
  expect(named('Winston-Salem, NC', 'Winston-Salem')).toBe('Winston-Salem');
  expect(lettersIn({ code: '1', name: 'New York-Newark-Jersey City, NY-NJ' })).toEqual([
    'NY',
    'NJ',
  ]);
  expect(lettersIn({ code: '1', name: 'Vermont' })).toEqual([]);
});

test('The page of a class, and that of a role it fits, name who counted by place', () => {
  const counted = source('by-place');
  const priced = source('prices');
  const prices = { period: '2024', source: 'prices', note: 'The price level of everything.' };
  const other = sampleKnowledge(
    counted,
    priced,
    states({ prices }),
    metros(),
    occupation('us-sound', { areas: [{ ...areaTable, source: 'by-place' }] }),
  );
  const ids = (entry: AnyEntry) => sourcesOf(other, entry).map((one) => one.id);
  expect(ids(get(other, 'occupations', 'us-sound'))).toEqual(
    expect.arrayContaining(['by-place', 'prices']),
  );
  expect(ids(get(other, 'roles', 'mixer'))).toContain('by-place');
});

test('The table of areas has each place of each class once, with its period and source', () => {
  const real = realKnowledge();
  const [head = '', ...rows] = csvOf(areas, { knowledge: real, absolute: String })
    .trim()
    .split('\r\n');
  expect(head.replace('\uFEFF', '').split(',').slice(0, 5)).toEqual([
    'scheme',
    'class',
    'currency',
    'level',
    'code',
  ]);
  const counted = real.byKind.occupations.flatMap(({ data }) =>
    data.areas.flatMap((table) => table.rows),
  );
  expect(rows).toHaveLength(counted.length);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows.filter((row) => row.includes('27-4014') && row.includes('Nashville'))).toEqual([
    'us-soc,27-4014,USD,metro,34980,"Nashville-Davidson--Murfreesboro--Franklin, TN",May 2024,330,,60230,85690,129080,,bls-oews-metro-2024,high,Read as a copy of the table in a public repository.,TN 91.87',
  ]);
});
