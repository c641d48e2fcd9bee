import { holds, isFound, placeOf, type ListedQuery } from './queries.ts';

/** How the queries of one kind fare, here and with a plain search. */
export interface KindMeasured {
  kind: string;
  asked: number;
  /** How many find a right page among the first three. */
  found: number;
  foundPlainly: number;
  /** How many must put a page first, and do. */
  strict: number;
  first: number;
}

/** What was found for a query, as addresses, here and by a plain search. */
export interface AskedQuery {
  query: ListedQuery;
  here: readonly string[];
  plainly: readonly string[];
}

/** What was measured of the search, as the page about it shows it. */
export interface SearchMeasured {
  /** The day, and how many pages were searched. */
  day: string;
  pages: number;
  asked: number;
  held: number;
  kinds: KindMeasured[];
  /** Queries that do not hold, with the place of their page; no place where it was not found. */
  failing: { query: ListedQuery; place?: number | undefined }[];
}

/** All that is told of how queries fare. */
export const searchMeasured = (
  all: readonly AskedQuery[],
  { day, pages }: Pick<SearchMeasured, 'day' | 'pages'>,
): SearchMeasured => {
  const failing = all.filter(({ query, here }) => !holds(query, here));
  return {
    ...{ day, pages, asked: all.length, held: all.length - failing.length },
    kinds: measuredByKind(all),
    failing: failing.map(({ query, here }) => ({ query, place: placeOf(query, here) })),
  };
};

/** How queries fare by their kinds, in the order in which they come; those without a kind are left out. */
function measuredByKind(all: readonly AskedQuery[]): KindMeasured[] {
  const kinds = new Map<string, KindMeasured>();
  for (const { query, here, plainly } of all) {
    const { kind, first } = query;
    if (kind === undefined) continue;
    const zero = { kind, asked: 0, found: 0, foundPlainly: 0, strict: 0, first: 0 };
    const of = kinds.get(kind) ?? zero;
    kinds.set(kind, {
      kind,
      asked: of.asked + 1,
      found: of.found + Number(isFound(query, here)),
      foundPlainly: of.foundPlainly + Number(isFound(query, plainly)),
      strict: of.strict + Number(first),
      first: of.first + Number(first && holds(query, here)),
    });
  }
  return [...kinds.values()];
}

/** What a list found on the day it came, before anything was mended for it. */
export const freshList = {
  day: '2026-11-27',
  asked: 120,
  found: 104,
  strict: 59,
  first: 52,
} as const;
