/** A query as people type it, and what it must find. */
export interface ListedQuery {
  text: string;
  /** Addresses of which one must be among the first results; none where nothing may be found. */
  wanted: string[];
  /** Whether it must be the very first; otherwise among the first three. */
  first: boolean;
  /** Of those that are measured together, what kind it is. Those without one must hold each. */
  kind?: string | undefined;
}

/** Where the published list of queries lies, from the project root. */
export const queriesFile = 'content/queries.tsv';

/** What stands in place of pages where nothing may be found. */
const noPage = 'NONE';

function queryIn(line: string): ListedQuery | undefined {
  const [text = '', wanted = '', first = '', kind = '', ...more] = line.split('\t');
  const pages = wanted === noPage ? [] : wanted.split('|').map((page) => page.trim());
  const isRead =
    text.trim() &&
    pages.every((page) => /^\/([a-z0-9-]+\/)*$/.test(page)) &&
    ['yes', 'no', ''].includes(first.trim()) &&
    /^[a-z-]*$/.test(kind.trim()) &&
    more.length === 0;
  if (!isRead) return undefined;
  return { text, wanted: pages, first: first.trim() === 'yes', kind: kind.trim() || undefined };
}

/** Each line of the published list that is no remark, from 1, with its query if it can be read. */
export const queryLines = (text: string): { line: number; query: ListedQuery | undefined }[] =>
  text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() && !line.startsWith('#'))
    .map(({ line, number }) => ({ line: number, query: queryIn(line) }));

/** Reads the published list: query, pages separated by |, "yes" where one must be first, and the kind. */
export const readQueries = (text: string): ListedQuery[] =>
  queryLines(text).flatMap(({ query }) => query ?? []);

/** The page an address of results leads to: without what is asked there, and a set of two roles as their pair. */
export function pageOfResult(address: string): string {
  const [, one, other] = /^\/compare\/\?roles=([a-z0-9-]+),([a-z0-9-]+)$/.exec(address) ?? [];
  if (one && other) return `/compare/${[one, other].sort().join('-vs-')}/`;
  return address.replace(/[?#].*/, '');
}

/** How a query fares: the place of the first wanted page among the results, from 1, or undefined. */
export function placeOf({ wanted }: ListedQuery, results: readonly string[]): number | undefined {
  const place = results.findIndex((address) => wanted.includes(pageOfResult(address)));
  return place < 0 ? undefined : place + 1;
}

/** Whether what was found is good enough: at its place, or nothing where nothing may be found. */
export function holds(query: ListedQuery, results: readonly string[]): boolean {
  if (query.wanted.length === 0) return results.length === 0;
  const place = placeOf(query, results);
  return place !== undefined && place <= (query.first ? 1 : 3);
}

/** Whether it is found among the first three, or nothing is where nothing may be. */
export const isFound = (query: ListedQuery, results: readonly string[]): boolean =>
  holds({ ...query, first: false }, results);
