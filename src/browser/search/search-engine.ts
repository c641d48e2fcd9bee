import { find, type Found } from '../../search/find.ts';
import { nearIn, type Near } from '../../search/near.ts';
import type { Query } from '../../search/query.ts';
import { SearchIndexes, type Places } from './search-indexes.ts';

/** How a query is answered. */
export interface Asked {
  query: Query;
  /** How many results are shown at most. */
  most: number;
  /** Whether full text is asked however well the names answer. */
  everywhere: boolean;
}

/** All that is found. */
export interface Whole {
  found: Found;
  /** Names near to what was typed, where nothing is found. */
  near: Near[];
  /** Whether a part of the search could not be had. */
  failed: boolean;
}

const nothing = () => undefined;

/** Asks the indexes of a site. Runs beside the page, which goes on meanwhile. */
export class SearchEngine {
  #indexes: SearchIndexes;

  constructor(places: Places) {
    this.#indexes = new SearchIndexes(places);
  }

  /** Starts to load names and meanings. */
  async load(): Promise<void> {
    await this.#indexes.whole().catch(nothing);
  }

  /** What the names answer at once, if they can be had. */
  async byName({ query, most }: Asked): Promise<Found | undefined> {
    const names = await this.#indexes.names().catch(nothing);
    if (!names || !query.text) return undefined;
    const found = await find({ names }, query, { most });
    return found.results.length > 0 ? found : undefined;
  }

  /** The whole answer; undefined where nothing can be had. */
  async whole({ query, most, everywhere }: Asked): Promise<Whole | undefined> {
    const names = await this.#indexes.names().catch(nothing);
    if (!names) return undefined;
    const whole = await this.#indexes.whole().catch(nothing);
    const { answers, text } = this.#indexes;
    const indexes = { ...(whole ?? { names }), answers, text };
    const found = await find(indexes, query, { most, everywhere });
    if (found.failed) void this.#indexes.dropText();
    const near = found.total === 0 ? nearIn(indexes.names, query.text) : [];
    return { found, near, failed: found.failed || !whole };
  }
}
