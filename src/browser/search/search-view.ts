import type { Found } from '../../search/find.ts';
import type { Near } from '../../search/near.ts';
import { writeQuery, type Query } from '../../search/query.ts';
import { searching } from '../../words/search/searching.ts';
import { late } from '../../words/search/told.ts';
import { FilterBoxes } from './filter-boxes.ts';
import { showNothing } from './nothing-found.ts';
import { ResultList } from './result-list.ts';
import { searchTold } from './told.ts';

/** A whole answer, and what was asked. */
interface Answer {
  query: Query;
  found: Found;
  /** Names near to what was typed, where nothing is found. */
  near: readonly Near[];
  /** How many results are shown at most. */
  most: number;
  /** Whether a part of the search could not be had. */
  failed: boolean;
  /** Values in the address that are no filters. */
  dropped: readonly string[];
}

/** What the search page shows: its start, what was found, that nothing was, or that it could not be asked. */
export class SearchView {
  #host: HTMLElement;
  #isLate = false;
  readonly filters: FilterBoxes;
  readonly list: ResultList;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.filters = new FilterBoxes(this.#part<HTMLDetailsElement>('.filters'));
    this.list = new ResultList(this.#part('.results'));
  }

  #part = <E extends HTMLElement = HTMLElement>(selector: string) =>
    this.#host.querySelector(selector) as E;

  /** Shows or hides a part of the page. */
  #toggle(selector: string, isShown: boolean) {
    this.#part(selector).hidden = !isShown;
  }

  #say(text: string) {
    const status = this.#part('[role=status]');
    if (status.textContent !== text) status.textContent = text;
  }

  /** Keeps room for the answer to come, so that nothing moves when it does. */
  keepRoom(isAsked: boolean) {
    this.#host.toggleAttribute('data-asked', isAsked);
  }

  /** The page as it is before anything is asked. */
  showStart() {
    this.keepRoom(false);
    this.list.show([], '');
    this.#say('');
    for (const part of ['.search-found', '.nothing']) this.#toggle(part, false);
    this.#endAgain();
  }

  /** That it is searched. What was found for other words goes: it would be taken for the answer. */
  showSearching(query: Query) {
    const asked = writeQuery(query);
    if (this.list.query !== asked) {
      this.list.show([], asked);
      for (const part of ['.more', '.in-text', '.nothing']) this.#toggle(part, false);
    }
    this.#say(searching);
  }

  /** That the search has not answered yet. The answer is shown if it comes; the reader may begin anew. */
  showLate() {
    this.#say(late);
    this.#isLate = true;
    this.#toggle('.again', true);
  }

  /** Whether the reader was told that no answer has come. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** Takes the offer to try again away. Who has pressed it goes on at what the page says. */
  #endAgain() {
    const button = this.#part('.again');
    this.#isLate = false;
    const had = button === document.activeElement;
    button.hidden = true;
    if (had) this.#part('[role=status]').focus();
  }

  /** What is found so far. */
  showFirst({ results }: Found, query: Query, most: number) {
    this.list.show(results.slice(0, most), writeQuery(query));
    this.#toggle('.search-found', true);
    this.#toggle('.nothing', false);
  }

  /** All that is found, or that nothing is. */
  showAll({ query, found, near, most, failed, dropped }: Answer) {
    const { results, counts, unknown, saysLittle, isElsewhere } = found;
    const shown = Math.min(most, results.length);
    const isMore = results.length > most || (results.length === most && found.total > most);
    const total = isMore ? Math.max(found.total, results.length) : shown;
    this.list.show(results.slice(0, most), writeQuery(query));
    this.filters.count(counts);
    this.#host.toggleAttribute('data-counted', true);
    this.keepRoom(total > 0);
    this.#toggle('.search-found', true);
    this.#toggle('.more', isMore);
    this.#toggle('.in-text', !isMore && total > 0 && query.text !== '' && !found.inText);
    this.#toggle('.nothing', total === 0);
    if (total === 0) showNothing(this.#part('.nothing'), query, near);
    const partly = failed ? this.#host.dataset['partly'] : undefined;
    this.#say(
      searchTold({
        query,
        total,
        shown,
        unknown,
        saysLittle,
        isElsewhere,
        dropped,
        failed: partly,
      }),
    );
    if (!failed) return this.#endAgain();
    this.#isLate = false;
    this.#toggle('.again', true);
  }

  /** That nothing could be loaded. The lists below lead to every page. */
  showFailed() {
    const button = this.#part('.again');
    const had = button === document.activeElement;
    this.showStart();
    this.#say(this.#host.dataset['failed'] ?? '');
    this.#toggle('.again', true);
    if (had) button.focus();
  }

  /** Whether something could not be loaded and the reader was told. */
  get hasFailed(): boolean {
    return !this.#part('.again').hidden;
  }
}
