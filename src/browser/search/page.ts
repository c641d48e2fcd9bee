import { latest, type Still } from '../latest.ts';
import { emptyQuery, narrows, perPage, readQuery, type Query } from '../../search/query.ts';
import { SearchAnswers } from './search-answers.ts';
import { QueryAddress } from './query-address.ts';
import { SearchView } from './search-view.ts';

/** Milliseconds after the last key before full text is asked: each word may cost a part of the index. */
const pause = 300;

/** Milliseconds without the whole answer after which the page says that it searches. */
const soon = 250;

/** Milliseconds without it after which the page says so, and offers to begin anew. */
const patience = 12_000;

const after = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** The search page: one list of names and full text as you type, with the query in the address. */
export class SearchPage {
  #host: HTMLElement;
  #address = new QueryAddress(window);
  #answers: SearchAnswers;
  #view: SearchView;
  #begin = latest();
  #query: Query = emptyQuery;
  /** Whether the reader wants the text of all pages searched too. */
  #everywhere = false;
  /** Values in the address that are no filters. */
  #dropped: readonly string[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    const { names = '', digest = '', answers = '', bundle = '' } = host.dataset;
    this.#answers = new SearchAnswers({ names, digest, answers, bundle });
    this.#view = new SearchView(host);
    this.#listenToForm();
    this.#listenToPage();
    this.#answers.load();
    // What was typed before the script was there is what is meant.
    const asked = readQuery(location.search);
    this.#dropped = this.#view.filters.write(asked.filters);
    const query = this.#read();
    if (query.text !== asked.text) this.#address.type(query);
    void this.#come(query);
  }

  get #box() {
    return this.#host.querySelector('input') as HTMLInputElement;
  }

  #on(type: string, selector: string, act: (event: Event) => void) {
    this.#host.querySelector(selector)?.addEventListener(type, act);
  }

  #listenToForm() {
    this.#on('focus', 'input', () => this.#answers.load());
    this.#on('input', 'input', () => this.#ask('type'));
    this.#on('submit', 'form', (event) => {
      event.preventDefault();
      this.#ask('submit');
    });
    this.#on('change', '.filters', () => this.#ask('narrow'));
    this.#on('click', '.widen', () => {
      this.#view.filters.write({});
      this.#ask('narrow');
      this.#box.focus();
    });
    this.#on('click', '.more', () => void this.#showMore());
    this.#on('click', '.again', () => this.#again());
    this.#on('click', '.in-text', () => void this.#searchText());
  }

  #listenToPage() {
    window.addEventListener('online', () => this.#view.hasFailed && this.#again());
    window.addEventListener('pagehide', () => this.#address.settle());
    window.addEventListener('popstate', () => this.#restore());
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest('a[href]');
      if (link) this.#leave(link);
    });
  }

  #read(): Query {
    return { text: this.#box.value.trim(), filters: this.#view.filters.read() };
  }

  #ask(how: 'type' | 'submit' | 'narrow') {
    if (how !== 'type') this.#leave();
    this.#dropped = [];
    this.#everywhere = false;
    const query = this.#read();
    this.#address[how](query);
    void this.#answer(query, how === 'type' ? pause : 0);
  }

  #again() {
    if (this.#view.isLate) this.#answers.renew();
    void this.#answer(this.#query, 0, this.#view.list.length);
  }

  /** Keeps where the reader is in the list, as they open a link or ask for something else. */
  #leave(link?: Element) {
    const { list } = this.#view;
    if (list.length > 0) this.#address.keep(list.placeOf(link));
    else this.#address.settle();
  }

  /** Puts the query of the address into the form and answers it. */
  #restore() {
    if (!this.#address.come()) return;
    const { text, filters } = readQuery(location.search);
    this.#box.value = text;
    this.#dropped = this.#view.filters.write(filters);
    void this.#come(this.#read());
  }

  /** Answers a query that is come to, and goes to where the reader was in its list. */
  async #come(query: Query) {
    const { place } = this.#address;
    await this.#answer(query, 0, place?.shown);
    if (place) this.#view.list.goTo(place);
  }

  async #showMore() {
    const before = this.#view.list.length;
    await this.#answer(this.#query, 0, before + perPage);
    this.#view.list.focus(before);
  }

  /** Asks the text of all pages too, and goes to the first result that it adds. */
  async #searchText() {
    this.#everywhere = true;
    const before = this.#view.list.length;
    await this.#answer(this.#query, 0, before);
    this.#view.list.focus(Math.min(before, this.#view.list.length - 1));
  }

  /** Names as soon as they are there, then, after a wait, the whole list once full text is too. */
  async #answer(query: Query, wait: number, shown = 0) {
    const still = this.#begin();
    this.#query = query;
    const isAsked = query.text !== '' || narrows(query);
    if (!isAsked) return this.#view.showStart();
    this.#view.keepRoom(true);
    const asked = { query, most: Math.max(shown, perPage), everywhere: this.#everywhere };
    const first = await this.#waited(still, this.#answers.byName(asked), query);
    if (first && shown <= this.#view.list.length) this.#view.showFirst(first, query, asked.most);
    if (wait) await still(after(wait));
    const whole = await this.#waited(still, this.#answers.whole(asked), query);
    if (!whole) return this.#view.showFailed();
    this.#view.showAll({ query, ...whole, most: asked.most, dropped: this.#dropped });
  }

  /** What is waited for; meanwhile the page says that it searches, and then that it takes long. */
  async #waited<Value>(still: Still, awaited: Promise<Value>, query: Query): Promise<Value> {
    let isThere = false;
    const unless = (time: number, tell: () => void) =>
      void still(after(time)).then(() => isThere || tell());
    unless(soon, () => this.#view.showSearching(query));
    unless(patience, () => this.#view.showLate());
    try {
      return await still(awaited);
    } finally {
      isThere = true;
    }
  }
}
