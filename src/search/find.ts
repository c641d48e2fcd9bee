import { filterNames, narrows, type Query } from './query.ts';
import { ask, type Hit } from './ask.ts';
import { behind, labels } from './labels.ts';
import type { NameIndex } from './match.ts';
import { wordsForText } from './questions.ts';
import { readText } from './reading.ts';
import type { Counts, Filters, Page, Pagefind } from './pagefind.ts';

/** One line of the results. */
export interface Result {
  /** Address without the base path. */
  address: string;
  title: string;
  kind: string;
  /** The other name it was found by, and where it means that. */
  as?: Hit['as'];
  /** Escaped HTML in which <mark> is the only element; empty where only the name was found. */
  excerpt: string;
  /** One line: what the page is about. */
  summary?: string | undefined;
  /** The answer itself, where the query asks for one: "$350 to $800 a day (US, 2025)". */
  answer?: string | undefined;
  /** The first entries of the list that this leads to. */
  entries?: readonly { title: string; address: string }[] | undefined;
  /** How many more that list has. */
  more?: number | undefined;
}

/** A page that may be meant, with the name that is near what was typed. */
export interface Near {
  address: string;
  title: string;
  name: string;
}

export interface Found {
  results: Result[];
  /** How many pages there are, shown or not. */
  total: number;
  counts: Counts;
  /** Words of the query that no page knows. */
  unknown?: readonly string[] | undefined;
  /** Pages that may be meant where nothing was found. */
  near?: readonly Near[] | undefined;
}

/** What the search works with. Either may be missing: the other then answers alone. */
export interface Indexes {
  names?: NameIndex | undefined;
  text?: Pagefind | undefined;
  /** The base path that full text has before its addresses, without the last slash. */
  base: string;
}

function filtersOf({ filters }: Query): Filters {
  const chosen = filterNames.flatMap((name) => {
    const values = filters[name] ?? [];
    return values.length > 0 ? [[name, { any: values }] as const] : [];
  });
  return filters.kind?.length
    ? Object.fromEntries(chosen)
    : { ...Object.fromEntries(chosen), not: { kind: { any: behind } } };
}

/** Whether a page found by name stands among what is chosen. */
const isChosen = ({ page, kind }: Hit, { filters }: Query): boolean =>
  filterNames.every((name) => {
    const values = filters[name] ?? [];
    if (values.length === 0) return true;
    const own = name === 'kind' ? [kind] : (page?.facets[name] ?? []);
    return own.some((value) => values.includes(value));
  });

const pathOf = (url: string, base: string) => {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
};

/** Full text that nobody can read, such as an index that is not there, finds nothing. */
async function fullText({ text, base }: Indexes, query: Query, most: number, words: number) {
  if (!text) return { pages: [], total: 0, counts: {} };
  const options = { filters: filtersOf(query) };
  const asked = wordsForText(query.text, words);
  const { results, totalFilters } = await text.search(asked || null, options);
  const loaded = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const pages = loaded.map((page) => ({ ...page, url: pathOf(page.url, base) }));
  return { pages, total: results.length, counts: totalFilters };
}

const fromName = ({ address, title, kind, as }: Hit): Result => ({
  address,
  title,
  kind,
  as,
  excerpt: '',
});

const fromText = ({ url, meta, excerpt }: Page): Result => ({
  address: url,
  title: meta['title'] ?? url,
  kind: meta['kind'] ?? labels.page,
  excerpt,
});

const withoutAnchor = (address: string) => address.replace(/#.*/, '');

/** One list: names that fit, then full text, then names that may be meant; no page twice. */
function merged(answers: readonly Hit[], pages: readonly Page[]): Result[] {
  const excerpts = new Map(pages.map(({ url, excerpt }) => [url, excerpt]));
  const lines = [
    ...answers.filter((answer) => !answer.guess).map(fromName),
    ...pages.map(fromText),
    ...answers.filter((answer) => answer.guess).map(fromName),
  ];
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const page = withoutAnchor(line.address);
    if (seen.has(page)) return [];
    seen.add(page);
    return [{ ...line, excerpt: line.excerpt || (excerpts.get(page) ?? '') }];
  });
}

/** Pages of full text read at once: each is a file of some kilobytes. */
const perPage = 4;

/** Names shown at most above full text, and guesses below it. */
const mostNames = 12;
const mostGuesses = 5;

/** What is found for a query, with at most `most` pages of full text. */
export async function find(indexes: Indexes, query: Query, most = perPage): Promise<Found> {
  const reading = readText(query.text);
  const answers =
    indexes.names && query.text
      ? ask(indexes.names, reading).filter((answer) => isChosen(answer, query))
      : [];
  const sure = answers.filter((answer) => !answer.guess).slice(0, mostNames);
  const guesses = answers.filter((answer) => answer.guess).slice(0, mostGuesses);
  // Two things laid side by side are a page of their own: full text would only find each of them.
  const answered = reading.compares && sure[0]?.kind === labels.comparison;
  const { text, ...namesOnly } = indexes;
  const asked = answered ? namesOnly : { text, ...namesOnly };
  const { pages, total, counts } = await fullText(asked, query, most, sure.length > 0 ? 2 : 3);
  if (pages.length === 0 && answers.length === 0 && query.text && !narrows(query)) {
    const last = await fullText(indexes, { ...query, filters: { kind: behind } }, most, 3);
    return { results: merged([], last.pages), total: last.total, counts };
  }
  const results = merged([...sure, ...guesses], pages);
  return { results, total: Math.max(results.length, total), counts };
}
