import type { FirstQuery } from './first-query.ts';
import { growthOf, mostGrowth } from './growth.ts';
import type { SiteSizes } from './sizes.ts';
import type { Timed } from './timed-build.ts';

/** All that was measured at one size. */
export interface SizeMeasured extends SiteSizes {
  /** How many times the content. */
  times: number;
  entries: number;
  cold: Timed;
  /** Built again, with nothing changed. */
  warm?: Timed | undefined;
  /** Built again after one role changed. */
  changed?: Timed | undefined;
  firstQuery: FirstQuery;
}

/** The most that a page may have, gzipped. */
const mostBytes = 32_000;

/** What is less at every size is not asked how it grows. */
const least = { seconds: 0.5, bytes: 2_000 };

type Row = Record<string, string | number>;

/** One row: a value at each size, its growth, and a mark where that is too fast. */
function rowOf(all: readonly SizeMeasured[], value: (one: SizeMeasured) => number, least = 0): Row {
  const values = all.map((one) => ({ times: one.times, value: value(one) }));
  const growth = values.some((one) => one.value >= least) ? growthOf(values) : undefined;
  const shown = values.map((one): [string, number] => [
    `×${one.times}`,
    one.value >= 100 ? Math.round(one.value) : Number(one.value.toFixed(2)),
  ]);
  const told = growth === undefined ? '' : growth.toFixed(2);
  return {
    ...Object.fromEntries(shown),
    growth: told,
    mark: (growth ?? 0) > mostGrowth ? '!' : '',
  };
}

const megabyte = 1_000_000;

function wholeTable(all: readonly SizeMeasured[]): Record<string, Row> {
  const row = (value: (one: SizeMeasured) => number) => rowOf(all, value);
  const median = (one: SizeMeasured, of: 'raw' | 'gzip') =>
    Object.values(one.pages)
      .map((page) => page[of])
      .sort((a, b) => a - b)[Math.floor(Object.keys(one.pages).length / 2)] ?? 0;
  const largest = (one: SizeMeasured, of: 'raw' | 'gzip') =>
    Math.max(...Object.values(one.pages).map((page) => page[of]));
  const file = (one: SizeMeasured, name: string) => one.files[name]?.gzip ?? 0;
  const site = (one: SizeMeasured) =>
    [...Object.values(one.pages), ...Object.values(one.files)].reduce(
      (sum, { raw }) => sum + raw,
      0,
    );
  return {
    entries: row((one) => one.entries),
    pages: row((one) => Object.keys(one.pages).length),
    'processor seconds, cold': row((one) => one.cold.processor),
    'a 1,000 pages': row((one) => (1000 * one.cold.processor) / Object.keys(one.pages).length),
    'wall seconds, cold': row((one) => one.cold.wall),
    ...(all.some((one) => one.warm) && {
      'processor seconds, warm': row((one) => one.warm?.processor ?? 0),
    }),
    ...(all.some((one) => one.changed) && {
      'processor seconds, one role changed': row((one) => one.changed?.processor ?? 0),
    }),
    'peak memory, MB': row((one) => one.cold.memory / megabyte),
    'a page, median, bytes': row((one) => median(one, 'raw')),
    'a page, median, gzipped': row((one) => median(one, 'gzip')),
    'largest page, bytes': row((one) => largest(one, 'raw')),
    'largest page, gzipped': row((one) => largest(one, 'gzip')),
    'names of the search, gzipped': row((one) => file(one, 'search/names.json')),
    'first list by names, gzipped': row((one) => one.firstQuery.byNames),
    'first list with full text, gzipped': row((one) => one.firstQuery.withText),
    'search index, KB': row(
      (one) => (file(one, 'pagefind/index/*') + file(one, 'pagefind/fragment/*')) / 1000,
    ),
    'the whole site, MB': row((one) => site(one) / megabyte),
  };
}

const phaseTable = (all: readonly SizeMeasured[]): Record<string, Row> =>
  Object.fromEntries(
    Object.keys(all.at(-1)?.cold.phases ?? {}).map((name) => [
      name,
      rowOf(all, (one) => one.cold.phases[name] ?? 0, least.seconds),
    ]),
  );

/** Files that readers load and that grow faster than the content. */
function fastTable(all: readonly SizeMeasured[], of: 'pages' | 'files'): Record<string, Row> {
  const names = Object.keys(all.at(-1)?.[of] ?? {}).filter((name) =>
    all.every((one) => one[of][name]),
  );
  const rows = names.map((name): [string, Row] => [
    name,
    rowOf(all, (one) => one[of][name]?.gzip ?? 0, least.bytes),
  ]);
  return Object.fromEntries(rows.filter(([, { mark }]) => mark));
}

/** Pages that are too large at any size, by what kind of page they are. */
function largeTable(all: readonly SizeMeasured[]): Record<string, Row> {
  const large = new Map<string, Record<string, number>>();
  for (const { times, pages } of all)
    for (const [address, { gzip }] of Object.entries(pages))
      if (gzip > mostBytes) large.set(address, { ...large.get(address), [`×${times}`]: gzip });
  return Object.fromEntries(
    [...large].sort((a, b) => Math.max(...Object.values(b[1])) - Math.max(...Object.values(a[1]))),
  );
}

/** Prints what was measured, as tables. */
export function printReport(all: readonly SizeMeasured[]): void {
  const table = (title: string, rows: Record<string, Row>) => {
    console.log(`\n${title}`);
    if (Object.keys(rows).length > 0) console.table(rows);
    else console.log('None.');
  };
  table(`The whole; ! grows faster than the content, by more than ${mostGrowth}`, wholeTable(all));
  table('Processor seconds by phase of a cold build; with a dash, parts of pages', phaseTable(all));
  table(`Pages over ${mostBytes} bytes gzipped`, largeTable(all));
  table('Pages that grow faster than the content, gzipped', fastTable(all, 'pages'));
  table('Other files that do', fastTable(all, 'files'));
}
