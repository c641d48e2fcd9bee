import { median } from '../median.ts';
import type { FirstQuery } from './first-query.ts';
import type { SiteSizes, Sized } from './sizes.ts';
import type { Timed } from './timed-build.ts';

/** All that was measured at one size. */
export interface SizeMeasured extends SiteSizes {
  /** How many times the content. */
  times: number;
  entries: number;
  cold: Timed;
  /** Built again, with nothing changed. */
  warm?: Timed | undefined;
  /** Built again after a sentence more in one role, and after that once more with a field of it changed. */
  changed?: Timed | undefined;
  field?: Timed | undefined;
  /** A first build without what stands in each name. */
  without?: Readonly<Record<string, Timed>> | undefined;
  firstQuery: FirstQuery;
}

type Part = keyof Sized;

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const pagesOf = ({ pages }: SizeMeasured, part: Part) =>
  Object.values(pages)
    .map((page) => page[part])
    .sort((a, b) => a - b);
const fileIn = ({ files }: SizeMeasured, name: string) => files[name]?.gzip ?? 0;
const megabyte = 1_000_000;

/** What is told of the whole, by its name. What was not measured has no value. */
export const wholes: Readonly<Record<string, (one: SizeMeasured) => number | undefined>> = {
  entries: (one) => one.entries,
  pages: ({ pages }) => Object.keys(pages).length,
  'processor seconds': ({ cold }) => cold.processor,
  'a 1,000 pages': ({ cold, pages }) => (1000 * cold.processor) / Object.keys(pages).length,
  'wall seconds': ({ cold }) => cold.wall,
  'processor seconds, warm': ({ warm }) => warm?.processor,
  'processor seconds, one role changed': ({ changed }) => changed?.processor,
  'peak memory, MB': ({ cold }) => cold.memory / megabyte,
  'a page, median, bytes': (one) => median(pagesOf(one, 'raw')),
  'a page, median, gzipped': (one) => median(pagesOf(one, 'gzip')),
  'largest page, bytes': (one) => pagesOf(one, 'raw').at(-1),
  'largest page, gzipped': (one) => pagesOf(one, 'gzip').at(-1),
  'names of the search, gzipped': (one) => fileIn(one, 'search/names.json'),
  'names for suggestions to a query, gzipped': ({ firstQuery }) => firstQuery.suggested,
  'first list by names, gzipped': ({ firstQuery }) => firstQuery.byNames,
  'first list with full text, gzipped': ({ firstQuery }) => firstQuery.withText,
  'search index, KB': (one) =>
    (fileIn(one, 'pagefind/index/*') + fileIn(one, 'pagefind/fragment/*')) / 1000,
  'the whole site, MB': ({ pages, files }) =>
    sum([...Object.values(pages), ...Object.values(files)].map(({ raw }) => raw)) / megabyte,
};
