import { openPack, type Pack } from '../../offline/pack.ts';
import { packNames, packs, typeOf, type PackName } from '../../offline/paths.ts';

/** When something was kept, and the title of a page, stand beside it. */
const when = 'x-kept';
const title = 'x-title';

/** A pack as it is kept. */
export interface KeptPack {
  pack: Pack;
  when: Date;
}

/** A page that was seen. */
export interface SeenPage {
  file: string;
  title: string;
}

/**
 * What the browser keeps of a site, by its base path: each version by itself, in a store of its own. A
 * store holds what was seen or fetched of its version, by the names of files, and the packs taken.
 */
export class Kept {
  readonly base: string;
  #packs = new Map<string, Promise<Pack>>();

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
    const headers = {
      'content-type': typeOf(file),
      [when]: new Date().toISOString(),
      [title]: encodeURIComponent(name),
    };
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

  /** A pack that was taken of a version, read once as long as it is the same. Throws where it is not whole. */
  async pack(version: string, name: PackName): Promise<KeptPack | undefined> {
    const found = await this.seen(version, packs[name]);
    if (!found) return undefined;
    const since = keptAt(found);
    const key = `${version} ${name} ${since.getTime()}`;
    const opened = this.#packs.get(key) ?? found.blob().then(openPack);
    this.#packs.set(key, opened);
    return { pack: await opened, when: since };
  }

  /** A file of a version, seen or in a pack. */
  async file(version: string, file: string): Promise<Response | undefined> {
    const seen = await this.seen(version, file);
    if (seen) return seen;
    for (const name of packNames) {
      const kept = await this.pack(version, name).catch(() => undefined);
      const body = await kept?.pack.read(file);
      if (!kept || body === undefined) continue;
      const headers = { 'content-type': typeOf(file), [when]: kept.when.toISOString() };
      return new Response(body, { headers });
    }
    return undefined;
  }

  /** The pages that were seen of a version, the last first. */
  async pages(version: string): Promise<SeenPage[]> {
    const store = await this.#store(version);
    const files = (await store.keys()).map(({ url }) =>
      new URL(url).pathname.slice(this.base.length),
    );
    const pages = files.filter((file) => file.endsWith('.html')).reverse();
    return Promise.all(
      pages.map(async (file) => {
        const found = await store.match(this.base + file);
        return { file, title: decodeURIComponent(found?.headers.get(title) ?? '') || file };
      }),
    );
  }
}

/** When a kept file was kept. */
export const keptAt = ({ headers }: Response): Date => new Date(headers.get(when) ?? 0);
