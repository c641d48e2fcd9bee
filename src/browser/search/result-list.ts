import type { Result } from '../../search/result.ts';
import { Results, type ShownResult } from '../../views/search/Results.tsx';
import { nodesOf } from '../nodes.ts';
import { readExcerpt } from './excerpt.ts';
import type { ListPlace } from './query-address.ts';
import { sentenceIn } from './sentence.ts';

const shownOf = (result: Result): ShownResult => ({
  ...result,
  excerpt: readExcerpt(sentenceIn(result.excerpt, result.summary)),
});

/** Whether a result is what stands there already; an excerpt that comes later would move what is below. */
const isSame = (one: Result, shown: ShownResult | undefined) =>
  one.address === shown?.address &&
  one.summary === shown.summary &&
  one.answer === shown.answer &&
  one.entries?.length === shown.entries?.length;

/**
 * The list of what was found. What stands in it stays as it is while more is found for the same words, so
 * that nothing moves. A link that has the focus keeps it where what is said of it changes.
 */
export class ResultList {
  #list: HTMLElement;
  #shown: ShownResult[] = [];
  #query = '';

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Shows these results and no others, which answer a query. */
  show(results: readonly Result[], query: string) {
    const before = query === this.#query ? this.#shown : [];
    const other = results.findIndex((one, place) => !isSame(one, before[place]));
    const kept = before.slice(0, other < 0 ? results.length : other);
    const later = results.slice(kept.length).map(shownOf);
    this.#query = query;
    this.#shown = [...kept, ...later];
    const held = this.#list.querySelector<HTMLAnchorElement>('a:focus');
    while (this.length > kept.length) this.#list.lastElementChild?.remove();
    this.#list.append(nodesOf(Results, { results: later }));
    if (held && !held.isConnected) this.#goOn(held.getAttribute('href'));
  }

  /** Gives the focus to the link that leads somewhere, and leaves the page where it is. */
  #goOn(href: string | null | undefined) {
    const links = [...this.#list.querySelectorAll('a')];
    links.find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
  }

  /** The links to the results, in order. */
  get #links() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('h2 a')];
  }

  /** What the results shown answer. */
  get query(): string {
    return this.#query;
  }

  /** How many are shown. */
  get length(): number {
    return this.#list.children.length;
  }

  /** Puts the focus on a result, by its position, and leaves the page where it is. */
  focus(position: number) {
    this.#links[position]?.focus({ preventScroll: true });
  }

  /** Where the reader is, who opens a link if one is given. */
  placeOf(link?: Element | null): ListPlace {
    const opened = link?.getAttribute('href') ?? undefined;
    return { shown: this.length, top: Math.round(scrollY), opened };
  }

  /** Brings the reader back to where they were. */
  goTo({ top, opened }: ListPlace) {
    this.#goOn(opened);
    scrollTo({ top, behavior: 'instant' });
  }
}
