import { loadNames } from '../../search/load.ts';
import type { NameIndex } from '../../search/match.ts';
import { loadPagefind, type Pagefind } from '../../search/pagefind.ts';

/** Where the indexes lie. */
interface Places {
  names: string;
  bundle: string;
}

/**
 * Both indexes of the search, each loaded once. One that cannot be had is undefined, and is asked for
 * again the next time.
 */
export class SearchIndexes {
  #places: Places;
  #names: Promise<NameIndex | undefined> | undefined;
  #text: Promise<Pagefind | undefined> | undefined;
  #times = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The names. */
  names(): Promise<NameIndex | undefined> {
    this.#names ??= loadNames(this.#places.names).catch(() => (this.#names = undefined));
    return this.#names;
  }

  /** Full text. A browser may keep that a script failed, so it is asked for by another address each time. */
  text(): Promise<Pagefind | undefined> {
    this.#text ??= loadPagefind(this.#places.bundle, undefined, this.#times++).catch(
      () => (this.#text = undefined),
    );
    return this.#text;
  }

  /** Lets go of full text whose parts can no longer be had: a new build may have others. */
  async dropText(): Promise<void> {
    const dropped = this.#text;
    this.#text = undefined;
    await (await dropped)?.destroy().catch(() => undefined);
  }
}
