import { packNames, pathOf, type PackName } from '../../offline/paths.ts';
import { keptTold } from '../../offline/told.ts';
import { Kept } from './kept.ts';
import { takePack } from './take-pack.ts';

/** What each button takes. */
const takes: Readonly<Record<string, readonly PackName[]>> = { core: ['core'], all: packNames };

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
const words = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

/** Shows what is kept, takes more at a press, and forgets all at another. */
export class KeptView {
  #host: HTMLElement;
  #kept: Kept;
  #ending: AbortController | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#kept = new Kept(host.dataset['base'] ?? '/');
    for (const choice of this.#choices)
      this.#on(choice, 'button', () => void this.#take(choice.dataset['choice'] ?? ''));
    this.#on(host, '.keep-progress button', () => this.#ending?.abort());
    this.#on(host, '.keep-forget', () => void this.#forget());
  }

  get #choices() {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-choice]')];
  }
  #part = (selector: string) => this.#host.querySelector(selector) as HTMLElement;
  #on(within: Element, selector: string, act: () => void) {
    within.querySelector(selector)?.addEventListener('click', act);
  }
  #say(text: string) {
    this.#part('.keep-told').textContent = text;
  }

  /** The newest that is kept of each pack. */
  async #packs() {
    const versions = await this.#kept.versions();
    const found = new Map<PackName, { version: string; when: Date }>();
    for (const name of packNames)
      for (const version of versions) {
        const had = await this.#kept.pack(version, name).catch(() => undefined);
        if (had && !found.has(name)) found.set(name, { version, when: had.when });
      }
    return found;
  }

  /** Shows all that is kept now. */
  async show(): Promise<void> {
    const packs = await this.#packs();
    const now = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
    for (const choice of this.#choices) {
      const had = (takes[choice.dataset['choice'] ?? ''] ?? []).map((name) => packs.get(name));
      const oldest = had.toSorted((a, b) => Number(a?.when ?? 0) - Number(b?.when ?? 0))[0];
      const isKept = had.every((one) => one !== undefined);
      const isNew = had.every((one) => one?.version === now);
      const since = choice.querySelector('.kept-since') as HTMLElement;
      since.textContent =
        !isKept || !oldest
          ? ''
          : `Kept ${keptTold(oldest.when, new Date())}.${isNew ? '' : ' The site has changed since: take it anew.'}`;
      const button = choice.querySelector('button') as HTMLButtonElement;
      button.hidden = isKept && isNew;
    }
    await this.#showPages(packs.size > 0);
  }

  async #showPages(hasPacks: boolean): Promise<void> {
    const versions = await this.#kept.versions();
    const pages = (await Promise.all(versions.map((one) => this.#kept.pages(one)))).flat();
    const links = pages.map(({ file, title }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = this.#kept.base + pathOf(file);
      link.textContent = words(title);
      item.append(link);
      return item;
    });
    const list = this.#part('.kept-pages');
    list.hidden = pages.length === 0;
    list.querySelector('summary')?.replaceChildren(`${pages.length} pages seen are kept`);
    list.querySelector('ul')?.replaceChildren(...links);
    this.#part('.keep-forget').hidden = pages.length === 0 && !hasPacks;
  }

  async #take(choice: string): Promise<void> {
    this.#ending?.abort();
    const ending = new AbortController();
    this.#ending = ending;
    const size = this.#part(`[data-size=${choice}]`).textContent ?? '';
    const bar = this.#part('progress') as HTMLProgressElement;
    bar.max = parseFloat(size) * 1e6;
    bar.value = 0;
    this.#say('');
    const got = (bytes: number) => {
      bar.value += bytes;
      this.#part('.keep-progress span').textContent = `${mega(bar.value)} of ${size}`;
    };
    this.#part('.keep-progress').hidden = false;
    try {
      // Asked for, it is not let go of when the disk is full.
      void navigator.storage?.persist?.();
      for (const name of takes[choice] ?? [])
        await takePack(this.#kept, name, { signal: ending.signal, got });
      this.#say('All of it is kept.');
    } catch {
      this.#say(
        ending.signal.aborted
          ? 'Stopped. What was whole is kept.'
          : 'It could not be taken whole. Check the network and the room on your device, then press again.',
      );
    }
    if (this.#ending === ending) this.#part('.keep-progress').hidden = true;
    await this.show();
  }

  async #forget(): Promise<void> {
    await this.#kept.forget();
    await this.show();
    this.#say('Nothing is kept. Pages you see from now on are.');
  }
}
