import { readQuery, writeQuery, type Query } from '../../search/query.ts';

/** Where in a list the reader was as they left it. */
export interface ListPlace {
  /** How many results were shown. */
  shown: number;
  /** How far down the page they were, in px. */
  top: number;
  /** The address of the result they opened. */
  opened?: string | undefined;
}

/** The part of a window in which addresses stand. */
export interface AddressBar {
  location: Pick<Location, 'search' | 'pathname'>;
  history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
}

/** Milliseconds after the last key before the address says what was typed: Safari takes 100 changes in 10 s. */
const pause = 500;

/**
 * The query in the address. What is typed takes the place of the entry of the history it is typed on,
 * late; what is submitted or narrowed is an entry of its own. Nothing is written that stands there
 * already, and a browser that takes no more changes keeps no answer back.
 */
export class QueryAddress {
  #bar: AddressBar;
  /** What this entry of the history was before anything was typed on it. */
  #begun: string;
  /** What the address said when it was last looked at. */
  #last: string;
  #typed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#begun = this.#last = this.#now;
  }

  get #now() {
    return writeQuery(readQuery(this.#bar.location.search));
  }

  /** Where the reader was in the list of this entry, if they have left it. */
  get place(): ListPlace | undefined {
    const state: unknown = this.#bar.history.state;
    const place = state && typeof state === 'object' && 'place' in state ? state.place : undefined;
    return place && typeof place === 'object' ? (place as ListPlace) : undefined;
  }

  /** Takes what is typed. */
  type(query: Query) {
    this.#typed = writeQuery(query);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), pause);
  }

  /** Writes what was typed and is not written yet: before the page is left. */
  settle() {
    clearTimeout(this.#timer);
    if (this.#typed === undefined) return;
    if (this.#write('replaceState', this.#typed)) this.#typed = undefined;
  }

  /** Takes what is submitted: back leads to what was there before it was typed. */
  submit(query: Query) {
    this.#forget();
    const asked = writeQuery(query);
    this.#write('replaceState', this.#begun);
    this.#write('pushState', asked);
    this.#begun = asked;
  }

  /** Takes a choice among filters: back leads to the same words without it. */
  narrow(query: Query) {
    this.settle();
    this.#forget();
    const asked = writeQuery(query);
    this.#write('pushState', asked);
    this.#begun = asked;
  }

  /**
   * The reader has come to another entry of the history; gives whether its address asks for something
   * else. One that only names another part of the page does not.
   */
  come(): boolean {
    const now = this.#now;
    if (now === this.#last) return false;
    this.#forget();
    this.#begun = this.#last = now;
    return true;
  }

  /** Keeps where the reader is, for when they come back to this entry. */
  keep(place: ListPlace) {
    this.settle();
    this.#try(() => this.#bar.history.replaceState({ place }, ''));
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#typed = undefined;
  }

  #write(how: 'pushState' | 'replaceState', asked: string): boolean {
    if (asked === this.#now) return true;
    const { pathname } = this.#bar.location;
    const isWritten = this.#try(() => this.#bar.history[how](null, '', pathname + asked));
    this.#last = this.#now;
    return isWritten;
  }

  /** A browser throws where it takes no more changes. */
  #try(change: () => void): boolean {
    try {
      change();
      return true;
    } catch {
      return false;
    }
  }
}
