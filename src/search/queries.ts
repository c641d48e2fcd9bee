/** A query as people type it, and what they must find. */
export interface ListedQuery {
  text: string;
  /** Addresses of which one must be among the first results. */
  wanted: string[];
  /** Whether it must be the very first; otherwise among the first three. */
  first: boolean;
}

/** Where the published list of queries lies, from the project root. */
export const queriesFile = 'content/queries.tsv';

function queryIn(line: string): ListedQuery | undefined {
  const [text = '', wanted = '', first = '', ...more] = line.split('\t');
  const pages = wanted.split('|').map((page) => page.trim());
  const isRead =
    text.trim() &&
    pages.every((page) => /^\/([a-z0-9-]+\/)*$/.test(page)) &&
    ['yes', 'no', ''].includes(first.trim()) &&
    more.length === 0;
  return isRead ? { text, wanted: pages, first: first.trim() === 'yes' } : undefined;
}

/** Each line of the published list that is no remark, from 1, with its query if it can be read. */
export const queryLines = (text: string): { line: number; query: ListedQuery | undefined }[] =>
  text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() && !line.startsWith('#'))
    .map(({ line, number }) => ({ line: number, query: queryIn(line) }));

/** Reads the published list: query, pages separated by |, and "yes" where one must be first. */
export const readQueries = (text: string): ListedQuery[] =>
  queryLines(text).flatMap(({ query }) => query ?? []);

/** The page an address of results leads to: without anchor, and a set of two roles as their pair. */
export function pageOfResult(address: string): string {
  const [, one, other] = /^\/compare\/\?roles=([a-z0-9-]+),([a-z0-9-]+)$/.exec(address) ?? [];
  if (one && other) return `/compare/${[one, other].sort().join('-vs-')}/`;
  return address.replace(/#.*/, '');
}

/** How a query fares: the place of the first wanted page among the results, from 1, or undefined. */
export function placeOf({ wanted }: ListedQuery, results: readonly string[]): number | undefined {
  const place = results.findIndex((address) => wanted.includes(pageOfResult(address)));
  return place < 0 ? undefined : place + 1;
}

/** Whether that place is good enough. */
export const holds = ({ first }: ListedQuery, place: number | undefined): boolean =>
  place !== undefined && place <= (first ? 1 : 3);
