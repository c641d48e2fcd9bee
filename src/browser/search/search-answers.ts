import type { Found } from '../../search/find.ts';
import { emptyQuery } from '../../search/query.ts';
import type { Asked, Whole } from './search-engine.ts';
import type { Places } from './search-indexes.ts';
import type { Call } from './search-worker.ts';

/**
 * Answers of the engine, which works beside the page. Where it cannot be had there are none; it is begun
 * anew the next time.
 */
export class SearchAnswers {
  #places: Places;
  #worker: Worker | undefined;
  #waiting = new Map<number, (value: unknown) => void>();
  #last = 0;

  constructor(places: Places) {
    this.#places = places;
  }

  #begun(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data: { id, value } }) => {
      this.#waiting.get(id)?.(value);
      this.#waiting.delete(id);
    });
    for (const end of ['error', 'messageerror']) {
      worker.addEventListener(end, () => this.#drop(worker));
    }
    return worker;
  }

  #drop(worker: Worker | undefined) {
    worker?.terminate();
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    for (const answer of this.#waiting.values()) answer(undefined);
    this.#waiting.clear();
  }

  #ask(does: Call['does'], asked: Asked): Promise<unknown> {
    const call: Call = { id: ++this.#last, places: this.#places, does, asked };
    return new Promise((answer) => {
      this.#waiting.set(call.id, answer);
      try {
        this.#worker ??= this.#begun();
        this.#worker.postMessage(call);
      } catch {
        // A browser without workers, or one that lets none run.
        this.#waiting.delete(call.id);
        answer(undefined);
      }
    });
  }

  /** Begins the engine anew, one that died or hangs: what it was asked is not answered. */
  renew(): void {
    this.#drop(this.#worker);
  }

  /** Starts to load names and meanings. */
  load(): void {
    void this.#ask('load', { query: emptyQuery, most: 0, everywhere: false });
  }

  /** What the names answer at once, if they can be had. */
  byName = (asked: Asked) => this.#ask('byName', asked) as Promise<Found | undefined>;

  /** The whole answer; undefined where nothing can be had. */
  whole = (asked: Asked) => this.#ask('whole', asked) as Promise<Whole | undefined>;
}
