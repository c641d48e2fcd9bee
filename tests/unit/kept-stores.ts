import type { Kept } from '../../src/browser/offline/kept.ts';
import { packed } from '../../src/offline/pack.ts';
import { packs, type PackName } from '../../src/offline/paths.ts';
import { stamped } from '../../src/offline/version.ts';

const origin = 'https://example.org';

/** A store of a browser, as far as what is kept uses one: what is put again is the last. */
class Store {
  #held = new Map<string, Response>();
  put = async (path: string, answer: Response) => {
    this.#held.delete(path);
    this.#held.set(path, answer);
  };
  match = async (path: string) => this.#held.get(path)?.clone();
  delete = async (path: string) => this.#held.delete(path);
  keys = async () => [...this.#held.keys()].map((path) => ({ url: origin + path }));
}

/** The stores of a browser in the order in which they were made. */
export class Stores {
  #made = new Map<string, Store>();
  open = async (name: string) => {
    const store = this.#made.get(name) ?? new Store();
    this.#made.set(name, store);
    return store;
  };
  delete = async (name: string) => this.#made.delete(name);
  keys = async () => [...this.#made.keys()];
}

const html = (title: string) =>
  `<head><meta name="viewport" content="width=device-width"><title>${title}</title></head><main>${title}</main>`;

/** A page as the network gives it in a version. */
export const pageOf = (title: string, version: string): Response =>
  new Response(stamped(html(title), version), { headers: { 'content-type': 'text/html' } });

const gzip = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer(),
  );

/** Takes a pack of pages, by file and title, as a press on the button would. */
export async function take(
  kept: Kept,
  version: string,
  name: PackName,
  titles: Readonly<Record<string, string>>,
): Promise<void> {
  const files = await Promise.all(
    Object.entries(titles).map(async ([file, title]) => ({
      file,
      bytes: await gzip(new TextEncoder().encode(html(title))),
    })),
  );
  const bytes = await packed({ version, styles: [], files }, gzip);
  await kept.put(version, packs[name], new Blob(bytes as BlobPart[]));
}
