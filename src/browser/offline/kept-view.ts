import { packNames, pathOf, type PackName } from '../../offline/paths.ts';
import { keptTold } from '../../offline/told.ts';
import * as words from '../../words/offline/kept.ts';
import { Kept, type TakenPack } from './kept.ts';
import { Taking } from './taking.ts';

/** What each button takes. */
const takes: Readonly<Record<string, readonly PackName[]>> = { core: ['core'], all: packNames };

const textOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

/** Shows what is kept, takes more at a press, and forgets all at another. */
export class KeptView {
  #host: HTMLElement;
  #kept: Kept;
  #taking: Taking;
  /** Tells other tabs that what is kept is another now, and hears it from them. */
  #others: BroadcastChannel;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#kept = new Kept(host.dataset['base'] ?? '/');
    this.#taking = new Taking(this.#part('.keep-progress'));
    for (const choice of this.#choices)
      choice.querySelector('button')?.addEventListener('click', () => void this.#take(choice));
    this.#part('.keep-forget').addEventListener('click', () => void this.#forget());
    this.#others = new BroadcastChannel(`${this.#kept.base}offline/`);
    this.#others.addEventListener('message', () => void this.#follow());
    // Pages that were read in other tabs meanwhile are kept too.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.show();
    });
  }

  get #choices() {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-choice]')];
  }
  #part = (selector: string) => this.#host.querySelector(selector) as HTMLElement;

  /** What a choice takes, and the megabytes of it. */
  #of = ({ dataset: { choice = '' } }: HTMLElement) => ({
    names: takes[choice] ?? [],
    size: parseFloat(this.#part(`[data-size=${choice}]`).textContent ?? ''),
  });

  /** Whether a pack is that of the version of this page. */
  #isNew = (pack: TakenPack | undefined) =>
    pack?.version === document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;

  /** Shows and says what came of a press. Who is at a button that is gone with it goes on there. */
  async #tell(text: string): Promise<void> {
    // Asked first: soon after a button is hidden, nobody is at it any more.
    const at = document.activeElement;
    this.#others.postMessage(null);
    await this.show();
    const told = this.#part('.keep-told');
    told.textContent = text;
    if (at?.closest('[hidden]')) told.focus();
  }

  /** Shows what another tab has taken or forgotten; what was said here was of before. */
  async #follow(): Promise<void> {
    this.#part('.keep-told').textContent = '';
    await this.show();
  }

  /** Shows all that is kept now. */
  async show(): Promise<void> {
    const packs = await this.#kept.taken();
    for (const choice of this.#choices) {
      const had = this.#of(choice).names.map((name) => packs.get(name));
      const days = had.flatMap((pack) => pack?.when ?? []).sort((a, b) => +a - +b);
      const isKept = days.length === had.length;
      const isNew = had.every(this.#isNew);
      const since = isKept && days[0] ? words.keptSince(keptTold(days[0], new Date())) : '';
      const more = isKept && !isNew ? ` ${words.siteHasChanged}` : '';
      choice.querySelector('.kept-since')?.replaceChildren(since + more);
      choice.querySelector('button')?.toggleAttribute('hidden', isKept && isNew);
    }
    const seen = await this.#showPages();
    this.#part('.keep-forget').hidden = seen + packs.size === 0;
  }

  async #showPages(): Promise<number> {
    const versions = await this.#kept.versions();
    const pages = (await Promise.all(versions.map((one) => this.#kept.pages(one)))).flat();
    const items = pages.map(({ file, title }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = this.#kept.base + pathOf(file);
      link.textContent = textOf(title);
      item.append(link);
      return item;
    });
    const list = this.#part('.kept-pages');
    list.hidden = pages.length === 0;
    list.querySelector('summary')?.replaceChildren(words.pagesSeen(pages.length));
    list.querySelector('ul')?.replaceChildren(...items);
    return pages.length;
  }

  async #take(choice: HTMLElement): Promise<void> {
    const { names, size } = this.#of(choice);
    const packs = await this.#kept.taken();
    const missing = names.filter((name) => !this.#isNew(packs.get(name)));
    if (this.#taking.has(missing)) return;
    this.#part('.keep-told').textContent = '';
    const isCoreThere = missing.length < names.length;
    const core = this.#of(this.#part('[data-choice=core]')).size;
    const said = await this.#taking.take(this.#kept, missing, isCoreThere ? size - core : size);
    if (said !== undefined) await this.#tell(said);
  }

  async #forget(): Promise<void> {
    await this.#kept.forget();
    await this.#tell(words.nothingKept);
  }
}
