import { scope } from './worker-scope.ts';

/**
 * Which version each open page is of, by the id that the browser gives it. The browser ends this script
 * whenever it rests, so it stands in a store too.
 */
export class Readers {
  #store: string;
  #known = new Map<string, string>();
  /** Those that are not open yet: their page is on its way. */
  #coming = new Set<string>();

  constructor(base: string) {
    this.#store = `${base}!readers`;
  }

  /** Notes which version a page is of. */
  async bind(id: string, version: string): Promise<void> {
    this.#known.set(id, version);
    this.#coming.add(id);
    // A full disk keeps no page back, nor does one that cannot be read.
    await caches
      .open(this.#store)
      .then((store) => store.put(`/${id}`, new Response(version)))
      .catch(() => undefined);
  }

  async #noted(id: string): Promise<string | undefined> {
    const known = this.#known.get(id);
    if (known) return known;
    const store = await caches.open(this.#store);
    return (await store.match(`/${id}`))?.text();
  }

  /** The version of a page; of one that is not known, such as a worker, the version that all others have. */
  async versionOf(id: string): Promise<string | undefined> {
    const noted = id ? await this.#noted(id) : undefined;
    if (noted) return noted;
    const [version, ...others] = await this.open();
    return others.length === 0 ? version : undefined;
  }

  /** The versions of open pages, each once. What is noted of pages that were closed is forgotten. */
  async open(): Promise<string[]> {
    const living = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
    for (const { id } of living) this.#coming.delete(id);
    const ids = new Set([...living.map(({ id }) => id), ...this.#coming]);
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#known.delete(id);
    const store = await caches.open(this.#store);
    for (const request of await store.keys())
      if (!ids.has(new URL(request.url).pathname.slice(1))) await store.delete(request);
    const versions = await Promise.all([...ids].map((id) => this.#noted(id)));
    return [...new Set(versions.filter((version) => version !== undefined))];
  }
}
