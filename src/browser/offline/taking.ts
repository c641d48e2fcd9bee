import { formatNumber } from '../../knowledge/figures/number.ts';
import type { PackName } from '../../offline/paths.ts';
import * as words from '../../words/offline/kept.ts';
import type { Kept } from './kept.ts';

const mega = (bytes: number) => formatNumber(bytes / 1e6, 1, 1);

/** How much of what is taken is there, with a button that ends it. */
export class Taking {
  #host: HTMLElement;
  #bar: HTMLProgressElement;
  #ending: AbortController | undefined;
  /** What is on its way. */
  #names: readonly PackName[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#bar = host.querySelector('progress') as HTMLProgressElement;
    host.querySelector('button')?.addEventListener('click', () => this.#ending?.abort());
  }

  /** Whether all of some packs are on their way. */
  has = (names: readonly PackName[]): boolean =>
    this.#names.length > 0 && names.every((name) => this.#names.includes(name));

  /**
   * Takes packs one after the other; gives what is to be said of it. What was begun before ends, and has nothing
   * to say any more.
   */
  async take(
    kept: Kept,
    names: readonly PackName[],
    megabytes: number,
  ): Promise<string | undefined> {
    this.#ending?.abort();
    const ending = (this.#ending = new AbortController());
    this.#names = names;
    this.#show(0, megabytes);
    this.#host.hidden = false;
    try {
      // Asked for, it is not let go of when the disk is full.
      void navigator.storage?.persist?.();
      const got = (bytes: number) => this.#show(this.#bar.value + bytes, megabytes);
      const { takePack } = await import('./take-pack.ts');
      for (const name of names) await takePack(kept, name, { signal: ending.signal, got });
      return words.allKept;
    } catch {
      if (this.#ending !== ending) return undefined;
      return ending.signal.aborted ? words.stopped : words.notWhole;
    } finally {
      if (this.#ending === ending) this.#end();
    }
  }

  #end() {
    this.#names = [];
    this.#host.hidden = true;
  }

  #show(bytes: number, megabytes: number) {
    this.#bar.max = megabytes * 1e6;
    this.#bar.value = bytes;
    const told = this.#host.querySelector('span') as HTMLElement;
    told.textContent = words.taken(mega(this.#bar.value), formatNumber(megabytes, 1, 1));
  }
}
