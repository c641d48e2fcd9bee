/** The part of Pagefind's browser interface that the site uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options?: { filters?: Filters }): Promise<Search>;
}
export type Filters = Record<string, { any: string[] }>;
export type Counts = Record<string, Record<string, number>>;
export interface Search {
  results: { data(): Promise<Page> }[];
  filters: Counts;
}
export interface Page {
  url: string;
  meta: Record<string, string>;
  /** Escaped HTML in which <mark> is the only element. */
  excerpt: string;
}

/** How results are ranked: names and aliases weigh more than prose. */
export const ranking = {
  termSimilarity: 3,
  pageLength: 0.3,
  termFrequency: 0.4,
  metaWeights: { title: 12, aliases: 10, summary: 2, kind: 0.1 },
};

/** Loads Pagefind from where the build put it. Throws when the index is not there. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ ranking, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
