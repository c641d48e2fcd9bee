/** The part of Pagefind's browser interface that the site uses. */
interface Pagefind {
  createInstance(options: object): Instance;
}

interface Instance {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
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
  /** Forgets all that was loaded. */
  drop(): Promise<void>;
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

/** Where the index lies, which pages its texts are of, and how it is asked for. */
interface Bundle {
  /** The address of its folder. */
  bundle: string;
  /** The addresses of the named pages in their order. */
  addresses: readonly string[];
  /** What stands before addresses in texts, where that is not what stands before the bundle. */
  baseUrl?: string;
  /** How often it failed: a browser may keep that a script did, so it is asked for by another address. */
  times?: number;
}

async function idsIn(bundle: string): Promise<string[]> {
  const answer = await fetch(bundle + textIdsFile);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.text()).split(' ');
}

/** Loads Pagefind from where the build put it. Throws when the index is not there. */
export async function loadPagefind(of: Bundle): Promise<TextIndex> {
  const { bundle, addresses, baseUrl, times = 0 } = of;
  const script = `${bundle}pagefind.js${times > 0 ? `?again=${times}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  // A worker would cost a second copy of the script; full text is asked after a pause only.
  const pagefind = createInstance({ basePath: bundle, noWorker: true });
  const pages = new Map((await idsIn(bundle)).map((id, place) => [id, addresses[place]]));
  try {
    const base = baseUrl && { baseUrl };
    await pagefind.options({ ranking, excerptLength: 60, ...base });
    await pagefind.init();
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return {
    search: async (words) => {
      const { results } = await pagefind.search(words);
      return results.map(({ id, data }) => ({
        address: pages.get(id.split('_').at(-1) ?? ''),
        load: data,
      }));
    },
    drop: () => pagefind.destroy(),
  };
}
