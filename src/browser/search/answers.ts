import { find, type Found } from '../../search/find.ts';
import type { NameIndex } from '../../search/match.ts';
import type { Query } from '../../search/query.ts';
import type { Still } from '../latest.ts';
import type { SearchIndexes } from './search-indexes.ts';

/** How a query is answered. */
interface Asked {
  query: Query;
  /** Milliseconds before full text is asked. */
  wait: number;
  /** How many results are shown at most. */
  most: number;
}

interface Whole {
  found: Found;
  names: NameIndex | undefined;
  /** Whether a part of the search could not be had. */
  failed: boolean;
}

/** Asks both indexes of a site, whose pages stand below a base path. */
export class Answers {
  #indexes: SearchIndexes;
  #base: string;

  constructor(indexes: SearchIndexes, base: string) {
    this.#indexes = indexes;
    this.#base = base.replace(/\/$/, '');
  }

  /** Starts to load both indexes. */
  load() {
    void this.#indexes.names();
    void this.#indexes.text();
  }

  /** What the names answer at once, if they can be had. */
  async byName({ query, most }: Asked, still: Still): Promise<Found | undefined> {
    const names = await still(this.#indexes.names());
    if (!names || !query.text) return undefined;
    const found = await still(find({ names, base: this.#base }, query, most));
    return found.results.length > 0 ? found : undefined;
  }

  /** The whole answer, after a wait; undefined where nothing can be had. */
  async whole({ query, wait, most }: Asked, still: Still): Promise<Whole | undefined> {
    if (wait) await still(new Promise((done) => setTimeout(done, wait)));
    const [names, text] = await still(Promise.all([this.#indexes.names(), this.#indexes.text()]));
    const base = this.#base;
    if (text) {
      const found = await still(find({ names, text, base }, query, most).catch(() => undefined));
      if (found) return { found, names, failed: !names };
      void this.#indexes.dropText();
    }
    if (!names) return undefined;
    return { found: await still(find({ names, base }, query, most)), names, failed: true };
  }
}
