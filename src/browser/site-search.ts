import { asks, findPages, type Found } from './find-pages.ts';
import { loadPagefind, type Counts, type Pagefind } from './pagefind.ts';
import { readQuery, writeQuery, type Query } from './search-address.ts';

const pause = 150;
const nothing: Found = { pages: [], total: 0, counts: {} };

/** Copies an excerpt into an element: text, and <mark> where a word was found. Nothing else of it. */
function fillExcerpt(element: Element, excerpt: string) {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  element.replaceChildren(
    ...[...parsed.childNodes].map((node) => {
      if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      return mark;
    }),
  );
}

/** The search page: results as you type, filters, and the query in the address. */
class SiteSearch extends HTMLElement {
  #loading: Promise<Pagefind> | undefined;
  #latest = 0;
  #timer: number | undefined;

  connectedCallback() {
    this.#box.addEventListener('focus', () => this.#load());
    this.#box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask('replace'), pause);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox')
        this.#ask('push');
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #box() {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('.filters input')];
  }

  #load() {
    this.#loading ??= loadPagefind(this.dataset['bundle'] ?? '/pagefind/').catch(
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    this.#loading.catch(() =>
      this.#say('The search index could not be loaded. Use the lists below.'),
    );
    return this.#loading;
  }

  #say(text: string) {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }

  /** Puts the query of the address into the form and answers it. */
  #restore() {
    const query = readQuery(location.search);
    this.#box.value = query.text;
    for (const box of this.#boxes) {
      box.checked = query[box.name as 'kind' | 'family'].includes(box.value);
    }
    if (writeQuery(query)) void this.#answer(query);
  }

  #read(): Query {
    const chosen = (name: string) =>
      this.#boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return { text: this.#box.value.trim(), kind: chosen('kind'), family: chosen('family') };
  }

  #ask(how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    const query = this.#read();
    const address = location.pathname + writeQuery(query);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(query);
  }

  async #answer(query: Query) {
    const turn = ++this.#latest;
    const pagefind = await this.#load().catch(() => undefined);
    if (!pagefind || turn !== this.#latest) return;
    const found = asks(query) ? await findPages(pagefind, query) : nothing;
    if (turn !== this.#latest) return;
    this.#show(found, query);
    this.#count(found.counts);
  }

  #show({ pages, total }: Found, { text }: Query) {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const items = pages.map(({ url, meta, excerpt }) => {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const link = item.querySelector('a') as HTMLAnchorElement;
      link.href = url;
      link.textContent = meta['title'] ?? url;
      (item.querySelector('.kind') as Element).textContent = meta['kind'] ?? 'Page';
      fillExcerpt(item.querySelector('.excerpt') as Element, excerpt);
      return item;
    });
    this.querySelector('.results')?.replaceChildren(...items);
    const found = this.querySelector<HTMLElement>('.found');
    if (found) found.hidden = false;
    const what = text ? ` for “${text}”` : '';
    const shown = total > pages.length ? `, the first ${pages.length} shown` : '';
    const count = `${total} ${total === 1 ? 'result' : 'results'}`;
    this.#say(
      total > 0
        ? `${count}${what}${shown}.`
        : `Nothing found${what}. Try another word, or the lists below.`,
    );
  }

  #count(counts: Counts) {
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label');
      if (!label) continue;
      (label.querySelector('.count') as Element).textContent = String(count);
      label.hidden = count === 0 && !box.checked;
    }
  }
}

customElements.define('site-search', SiteSearch);
