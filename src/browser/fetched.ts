/** What lies at an address as JSON. Throws where it cannot be had: offline, or not built. */
export async function fetched<Json>(address: string): Promise<Json> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Json;
}

/** Things that are loaded once each, by their names. What could not be had is loaded again the next time. */
export class LoadedOnce {
  #things = new Map<string, Promise<unknown>>();

  /** What is there or on its way, or else what is loaded now. */
  get<Thing>(name: string, load: () => Promise<Thing>): Promise<Thing> {
    const known = this.#things.get(name) as Promise<Thing> | undefined;
    if (known) return known;
    const loading = load();
    this.#things.set(name, loading);
    loading.catch(() => this.#things.delete(name));
    return loading;
  }

  /** Forgets a thing, so that it is loaded again; gives what was there or on its way. */
  forget(name: string): Promise<unknown> | undefined {
    const known = this.#things.get(name);
    this.#things.delete(name);
    return known;
  }
}
