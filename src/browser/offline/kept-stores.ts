import { isPage, typeOf } from '../../offline/paths.ts';

/** When something was kept, and the title of a page, stand beside it. */
const when = 'x-kept';
const title = 'x-title';

/** A page that was seen. */
export interface SeenPage {
  file: string;
  title: string;
}

/** What stands beside a kept file: what it is, and since when it is kept. */
export const headersOf = (file: string, since: Date) => ({
  'content-type': typeOf(file),
  [when]: since.toISOString(),
});

/** When a kept file was kept. */
export const keptAt = ({ headers }: Response): Date => new Date(headers.get(when) ?? 0);

/** The files that a browser keeps of a site, by its base path: each version's by themselves. */
export class KeptStores {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  /** The versions of which anything is kept, the newest first. */
  async versions(): Promise<string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${this.base}@`));
    return names.map((name) => name.slice(this.base.length + 1)).reverse();
  }

  /** The store of a version, which is made where there is none. */
  #store = (version: string): Promise<Cache> => caches.open(`${this.base}@${version}`);

  /** Lets go of a version. */
  drop = (version: string): Promise<boolean> => caches.delete(`${this.base}@${version}`);

  /** Keeps a file of a version. */
  async put(version: string, file: string, body: BodyInit, name = ''): Promise<void> {
    const headers = { ...headersOf(file, new Date()), [title]: encodeURIComponent(name) };
    const store = await this.#store(version);
    await store.put(this.base + file, new Response(body, { headers }));
  }

  /** Lets go of a file of a version. */
  async remove(version: string, file: string): Promise<void> {
    await (await this.#store(version)).delete(this.base + file);
  }

  /** Lets go of all, and of which page is of which version. */
  async forget(): Promise<void> {
    const own = (await caches.keys()).filter((name) =>
      [`${this.base}@`, `${this.base}!`].some((start) => name.startsWith(start)),
    );
    await Promise.all(own.map((name) => caches.delete(name)));
  }

  /** A file that was seen or fetched. */
  async seen(version: string, file: string): Promise<Response | undefined> {
    return (await this.#store(version)).match(this.base + file);
  }

  /** The pages that were seen of a version, the last first. */
  async pages(version: string): Promise<SeenPage[]> {
    const store = await this.#store(version);
    const files = (await store.keys()).map(({ url }) =>
      new URL(url).pathname.slice(this.base.length),
    );
    const pages = files.filter(isPage).reverse();
    return Promise.all(
      pages.map(async (file) => {
        const found = await store.match(this.base + file);
        return { file, title: decodeURIComponent(found?.headers.get(title) ?? '') || file };
      }),
    );
  }
}
