import type { Answers } from '../../search/answers.ts';
import { unpackDigest, type PackedDigest } from '../../search/digest-pack.ts';
import type { NameIndex } from '../../search/match.ts';
import { loadPagefind, type TextIndex } from '../../search/pagefind.ts';
import { wholeIndexes } from '../../search/whole.ts';
import { fetched, LoadedOnce } from '../fetched.ts';
import { loadNames } from './load-names.ts';

/** Where the indexes lie. */
export interface Places {
  names: string;
  digest: string;
  answers: string;
  bundle: string;
}

type Whole = ReturnType<typeof wholeIndexes>;

/**
 * The indexes of the search, each loaded once it is wanted. What could not be had is asked for again the
 * next time. Each throws where it cannot be had.
 */
export class SearchIndexes {
  #places: Places;
  #loaded = new LoadedOnce();
  #times = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The names of pages. */
  names = (): Promise<NameIndex> => this.#loaded.get('names', () => loadNames(this.#places.names));

  /** All names, and what pages are about. */
  whole = (): Promise<Whole> =>
    this.#loaded.get('whole', async () => {
      const { names } = await this.names();
      return wholeIndexes(names, unpackDigest(await fetched<PackedDigest>(this.#places.digest)));
    });

  /** Short answers about roles. */
  answers = (): Promise<Answers> =>
    this.#loaded.get('answers', () => fetched(this.#places.answers));

  /** Full text. */
  text = (): Promise<TextIndex> =>
    this.#loaded.get('text', async () => {
      const { names } = await this.names();
      const addresses = names.pages.map(({ address }) => address);
      return loadPagefind({ bundle: this.#places.bundle, addresses, times: this.#times++ });
    });

  /** Lets go of full text whose parts can no longer be had: a new build may have others. */
  async dropText(): Promise<void> {
    const dropped = this.#loaded.forget('text') as Promise<TextIndex> | undefined;
    await (await dropped?.catch(() => undefined))?.drop().catch(() => undefined);
  }
}
