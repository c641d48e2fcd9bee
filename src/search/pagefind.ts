/** The part of Pagefind's browser interface that the site uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<Page> }[] }>;
}

/** A page as full text has it. */
export interface Page {
  url: string;
  meta: Record<string, string>;
  /** Escaped HTML in which <mark> is the only element. */
  excerpt: string;
  /** All text of the page. */
  content: string;
}

/** A page that holds words that were asked for. */
export interface TextHit {
  /** Without the base path; undefined for a page that no name leads to. */
  address: string | undefined;
  load(): Promise<Page>;
}

/** Full text: pages that hold all of some words, the best first. Each word may cost a part of the index. */
export interface TextIndex {
  search(words: string): Promise<TextHit[]>;
}

/** What Pagefind calls the texts of pages, in the order of the named pages; nothing for those without text. */
export type TextIds = readonly string[];

/** Where they lie, from the folder of the index: with spaces between. */
export const textIdsFile = 'ids.txt';

/** How results are ranked: names and aliases weigh more than prose. */
const ranking = {
  termSimilarity: 1,
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  metaWeights: { title: 20, aliases: 12, codes: 12, summary: 1, kind: 0.1 },
};

/**
 * Loads Pagefind from where the build put it. Throws when the index is not there. `addresses` are those of
 * the named pages in their order. Addresses in texts begin with `baseUrl`, or with what stands before the bundle.
 */
export async function loadPagefind(
  bundle: string,
  addresses: readonly string[],
  baseUrl?: string,
): Promise<TextIndex> {
  const [pagefind, ids] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    fetch(bundle + textIdsFile).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return (await answer.text()).split(' ');
    }),
  ]);
  const pages = new Map(ids.map((id, place) => [id, addresses[place]]));
  const base = baseUrl && { baseUrl };
  await pagefind.options({ ranking, excerptLength: 24, noWorker: true, ...base });
  await pagefind.init();
  return {
    search: async (words) => {
      const { results } = await pagefind.search(words);
      return results.map(({ id, data }) => ({
        address: pages.get(id.split('_').at(-1) ?? ''),
        load: data,
      }));
    },
  };
}
