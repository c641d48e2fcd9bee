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
  /** Whether full text is asked however well the names answer. */
  everywhere: boolean;
}

interface Whole {
  found: Found;
  names: NameIndex;
  /** Whether a part of the search could not be had. */
  failed: boolean;
}

const nothing = () => undefined;

/** Asks the indexes of a site. */
export class SearchAnswers {
  #indexes: SearchIndexes;

  constructor(indexes: SearchIndexes) {
    this.#indexes = indexes;
  }

  /** Starts to load names and meanings. */
  load() {
    this.#indexes.whole().catch(nothing);
  }

  /** What the names answer at once, if they can be had. */
  async byName({ query, most }: Asked, still: Still): Promise<Found | undefined> {
    const names = await still(this.#indexes.names().catch(nothing));
    if (!names || !query.text) return undefined;
    const found = await still(find({ names }, query, { most }));
    return found.results.length > 0 ? found : undefined;
  }

  /** The whole answer, after a wait; undefined where nothing can be had. */
  async whole(asked: Asked, still: Still): Promise<Whole | undefined> {
    const { query, wait, most, everywhere } = asked;
    if (wait) await still(new Promise((done) => setTimeout(done, wait)));
    const names = await still(this.#indexes.names().catch(nothing));
    if (!names) return undefined;
    const whole = await still(this.#indexes.whole().catch(nothing));
    const { answers, text } = this.#indexes;
    const indexes = { ...(whole ?? { names }), answers, text };
    const found = await still(find(indexes, query, { most, everywhere }));
    if (found.failed) void this.#indexes.dropText();
    return { found, names: indexes.names, failed: found.failed || !whole };
  }
}
