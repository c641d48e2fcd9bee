import { openPack, type Pack } from '../../offline/pack.ts';
import { packNames, packs, type PackName } from '../../offline/paths.ts';
import { headersOf, keptAt, KeptStores } from './kept-stores.ts';

/** A pack as it is kept. */
export interface KeptPack {
  pack: Pack;
  when: Date;
}

/** A pack that was taken. */
export interface TakenPack {
  version: string;
  when: Date;
}

/** What a browser keeps of a site: what was seen or fetched of each version, and the packs taken of it. */
export class Kept extends KeptStores {
  #packs = new Map<string, Promise<Pack>>();

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

  /** The pack of each name that was taken last, which an older version may be of where the site went back to it. */
  async taken(): Promise<Map<PackName, TakenPack>> {
    const found = new Map<PackName, TakenPack>();
    for (const version of await this.versions())
      for (const name of packNames) {
        const pack = await this.seen(version, packs[name]);
        if (!pack) continue;
        const when = keptAt(pack);
        const last = found.get(name)?.when;
        if (!last || when > last) found.set(name, { version, when });
      }
    return found;
  }

  /**
   * The versions of which anything is kept, as pages are to be given of them: first those of packs, the last taken
   * first, which have all that their pages ask for; then the newest, of which no more may be there than was seen.
   */
  async wholeFirst(): Promise<string[]> {
    const packs = [...(await this.taken()).values()].sort((a, b) => +b.when - +a.when);
    return [...new Set([...packs.map(({ version }) => version), ...(await this.versions())])];
  }

  /** A file of a version, seen or in a pack. */
  async file(version: string, file: string): Promise<Response | undefined> {
    const seen = await this.seen(version, file);
    if (seen) return seen;
    for (const name of packNames) {
      const kept = await this.pack(version, name).catch(() => undefined);
      const body = await kept?.pack.read(file);
      if (!kept || body === undefined) continue;
      return new Response(body, { headers: headersOf(file, kept.when) });
    }
    return undefined;
  }
}
