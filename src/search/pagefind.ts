/** The part of Pagefind's browser interface that the site uses. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  /** Forgets all that was loaded. */
  destroy(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options?: { filters?: Filters }): Promise<Search>;
}
export type Filters = Record<string, unknown>;
export type Counts = Record<string, Record<string, number>>;
export interface Search {
  results: { data(): Promise<Page> }[];
  /** Counts of all that the words alone would find, by filter. */
  totalFilters: Counts;
}
export interface Page {
  url: string;
  meta: Record<string, string>;
  /** Escaped HTML in which <mark> is the only element. */
  excerpt: string;
}

/** How results are ranked: names and aliases weigh more than prose. */
const ranking = {
  termSimilarity: 1,
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  metaWeights: { title: 20, aliases: 12, codes: 12, summary: 1, kind: 0.1 },
};

/**
 * Loads Pagefind from where the build put it. Throws when the index is not there. Addresses in results
 * begin with `baseUrl`, or with what stands before the bundle. What failed `times` before is asked for by
 * another address, for a browser may keep that a script failed.
 */
export async function loadPagefind(bundle: string, baseUrl?: string, times = 0): Promise<Pagefind> {
  const address = `${bundle}pagefind.js${times > 0 ? `?again=${times}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  try {
    await pagefind.options({ ranking, excerptLength: 60, ...(baseUrl && { baseUrl }) });
    await pagefind.init();
    // The counts beside the filters come with a search only once these are loaded.
    await pagefind.filters();
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}
