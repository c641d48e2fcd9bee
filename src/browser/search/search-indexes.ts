import type { Answers } from '../../search/answers.ts';
import { loadAnswers, loadWhole } from '../../search/load-whole.ts';
import { loadNames } from '../../search/load.ts';
import type { NameIndex } from '../../search/match.ts';
import { loadPagefind, type TextIndex } from '../../search/pagefind.ts';

/** Where the indexes lie. */
interface Places {
  names: string;
  digest: string;
  answers: string;
  bundle: string;
}

type Whole = Awaited<ReturnType<typeof loadWhole>>;

/**
 * The indexes of the search, each loaded once it is wanted. What could not be had is asked for again the
 * next time. Each throws where it cannot be had.
 */
export class SearchIndexes {
  #places: Places;
  #loaded = new Map<string, Promise<unknown>>();
  #times = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  #once<Index>(name: string, load: () => Promise<Index>): Promise<Index> {
    const known = this.#loaded.get(name) as Promise<Index> | undefined;
    if (known) return known;
    const loading = load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  /** The names of pages. */
  names = (): Promise<NameIndex> => this.#once('names', () => loadNames(this.#places.names));

  /** All names, and what pages are about. */
  whole = (): Promise<Whole> =>
    this.#once('whole', async () => loadWhole(this.#places.digest, await this.names()));

  /** Short answers about roles. */
  answers = (): Promise<Answers> => this.#once('answers', () => loadAnswers(this.#places.answers));

  /** Full text. */
  text = (): Promise<TextIndex> =>
    this.#once('text', async () => {
      const { names } = await this.names();
      const addresses = names.pages.map(({ address }) => address);
      return loadPagefind({ bundle: this.#places.bundle, addresses, times: this.#times++ });
    });

  /** Lets go of full text whose parts can no longer be had: a new build may have others. */
  async dropText(): Promise<void> {
    const dropped = this.#loaded.get('text') as Promise<TextIndex> | undefined;
    this.#loaded.delete('text');
    await (await dropped?.catch(() => undefined))?.drop().catch(() => undefined);
  }
}
