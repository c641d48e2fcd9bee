import { filterNames, narrows, readQuery, writeQuery, type Query } from '../../search/query.ts';
import { readExcerpt } from './excerpt.ts';
import { latest } from '../latest.ts';
import { nodesOf } from '../nodes.ts';
import { LinkItems } from '../../views/links.tsx';
import { Results } from '../../views/search/Results.tsx';
import { find, perPage, type Found } from '../../search/find.ts';
import { loadMeanings, loadNames } from '../../search/load.ts';
import type { NameIndex } from '../../search/match.ts';
import type { Counts } from '../../search/narrow.ts';
import { loadPagefind, type TextIndex } from '../../search/pagefind.ts';

/** Milliseconds after the last key before full text is asked: each word may cost a part of the index. */
const pause = 120;

/** The search page: one list of names and full text as you type, with the query in the address. */
export class SearchPage {
  #host: HTMLElement;
  #names: Promise<NameIndex | undefined> | undefined;
  #meanings: Promise<Awaited<ReturnType<typeof loadMeanings>> | undefined> | undefined;
  #text: Promise<TextIndex> | undefined;
  #begin = latest();
  #most = perPage;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Beside the results there is room for the filters, the first two open; above them for one line.
    const beside = matchMedia('(width >= 60rem)');
    const open = () => {
      for (const group of this.#groups.slice(0, 3)) group.open = beside.matches;
    };
    beside.addEventListener('change', open);
    open();
    this.#box.addEventListener('focus', () => this.#load());
    this.#box.addEventListener('input', () => this.#ask('replace', pause));
    this.#host.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    host.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#ask('push');
    });
    this.#find<HTMLButtonElement>('.more')?.addEventListener('click', () => {
      this.#most += perPage;
      void this.#answer(readQuery(location.search));
    });
    window.addEventListener('popstate', () => this.#restore());
    if (location.search) this.#restore();
    else if (this.#box.value) this.#ask('replace');
    else this.#load();
  }

  #find = <E extends Element>(selector: string) => this.#host.querySelector<E>(selector);

  get #box() {
    return this.#host.querySelector('input') as HTMLInputElement;
  }
  /** All filters together, then each of them. */
  get #groups() {
    return [...this.#host.querySelectorAll<HTMLDetailsElement>('.search-found details')];
  }
  get #boxes() {
    return [...this.#host.querySelectorAll<HTMLInputElement>('.filters input')];
  }

  /** Starts to load both indexes, once; one that cannot be had is asked for again the next time. */
  #load() {
    this.#names ??= loadNames(this.#host.dataset['names'] ?? '').catch(() => {
      this.#names = undefined;
      return undefined;
    });
    this.#meanings ??= this.#names.then(
      (names) => names && loadMeanings(this.#host.dataset['digest'] ?? '', names),
    );
  }

  #loadText() {
    this.#text ??= loadPagefind(this.#host.dataset['bundle'] ?? '');
    this.#text.catch(() => (this.#text = undefined));
    return this.#text;
  }

  #say(text: string) {
    const status = this.#find('[role=status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Puts the query of the address into the form and answers it. */
  #restore() {
    const { text, filters } = readQuery(location.search);
    this.#box.value = text;
    for (const box of this.#boxes) {
      box.checked = filters[box.name as 'kind']?.includes(box.value) ?? false;
    }
    // A value that is no filter of the page narrows nothing.
    const query = this.#read();
    for (const group of this.#groups.slice(1)) {
      if (group.querySelector(':checked')) group.open = true;
    }
    void this.#answer(query);
  }

  #read(): Query {
    const chosen = filterNames.flatMap((name) => {
      const boxes = this.#boxes.filter((box) => box.name === name && box.checked);
      return boxes.length > 0 ? [[name, boxes.map((box) => box.value)] as const] : [];
    });
    return { text: this.#box.value.trim(), filters: Object.fromEntries(chosen) };
  }

  #ask(how: 'push' | 'replace', wait = 0) {
    this.#most = perPage;
    const query = this.#read();
    const address = location.pathname + writeQuery(query);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer(query, wait);
  }

  /** Names as soon as they are there, then, after a wait, the whole list once full text is too. */
  async #answer(query: Query, wait = 0) {
    const still = this.#begin();
    this.#load();
    this.#host.toggleAttribute('data-asked', writeQuery(query) !== '');
    const names = await still(this.#names);
    if (names && query.text) {
      const first = await still(find({ names }, query, { most: this.#most }));
      if (first.results.length > 0) this.#list(first);
    }
    if (wait) await still(new Promise((done) => setTimeout(done, wait)));
    const meanings = await still(this.#meanings?.catch(() => undefined));
    const text = () => this.#loadText();
    const found =
      names && (await still(find({ ...(meanings ?? { names }), text }, query, { most: this.#most })));
    if (!found) {
      this.#host.removeAttribute('data-asked');
      return this.#say(this.#host.dataset['failed'] ?? '');
    }
    if (!query.text && !narrows(query)) found.results.length = found.total = 0;
    this.#show(found, query, names);
  }

  #show(found: Found, query: Query, names: NameIndex | undefined) {
    const { results, total } = found;
    this.#list(found);
    this.#count(found.counts);
    this.#host.toggleAttribute('data-asked', total > 0);
    const what = query.text ? ` for “${query.text}”` : '';
    const count = `${total} ${total === 1 ? 'result' : 'results'}`;
    const none = writeQuery(query) ? `Nothing found${what}.` : '';
    this.#say(total > 0 ? `${count}${what}.` : none);
    const more = this.#find<HTMLElement>('.more');
    if (more) more.hidden = total <= results.length;
    const nothing = this.#find<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = total > 0 || !query.text;
    if (nothing && !nothing.hidden) this.#suggest(nothing, query.text, names);
  }

  #list({ results }: Found) {
    const shown = results.map((one) => ({ ...one, excerpt: readExcerpt(one.excerpt) }));
    this.#find('.results')?.replaceChildren(nodesOf(Results, { results: shown }));
    const found = this.#find<HTMLElement>('.search-found');
    if (found) found.hidden = results.length === 0 && !this.#boxes.some((box) => box.checked);
  }

  /** After nothing was found: the nearest names, and a way to propose what is missing. */
  #suggest(nothing: HTMLElement, text: string, names: NameIndex | undefined) {
    const links = (names?.nearest(text) ?? []).map(({ page: { address, title }, name }) => ({
      address,
      title: name.own ? title : `${name.text}: ${title}`,
    }));
    nothing.querySelector('ul')?.replaceChildren(nodesOf(LinkItems, { links }));
    const near = nothing.querySelector<HTMLElement>('.near');
    if (near) near.hidden = links.length === 0;
    const link = nothing.querySelector<HTMLAnchorElement>('.propose');
    if (link?.dataset['href']) link.href = link.dataset['href'] + encodeURIComponent(text);
  }

  #count(counts: Counts) {
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label');
      if (!label) continue;
      (label.querySelector('.search-count') as Element).textContent = String(count);
      label.hidden = count === 0 && !box.checked;
    }
    for (const group of this.#groups) group.hidden = !group.querySelector('label:not([hidden])');
    this.#host.toggleAttribute('data-counted', true);
    const chosen = this.#boxes.filter((box) => box.checked).map(({ value }) => value);
    (this.#find('.filters-chosen') as Element).textContent = chosen.join(', ');
  }
}
