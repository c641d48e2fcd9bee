import { h, render } from 'preact';
import type { Result } from '../../search/find.ts';
import { Results } from '../../views/search/Results.tsx';
import { readExcerpt } from './excerpt.ts';
import type { Place } from './query-address.ts';
import { sentenceIn } from './sentence.ts';

const shown = (result: Result) => ({
  ...result,
  excerpt: readExcerpt(sentenceIn(result.excerpt, result.summary)),
});

/** The list of what was found. What stays in it from one answer to the next stays as it is, with its focus. */
export class ResultList {
  #list: HTMLElement;

  constructor(list: HTMLElement) {
    this.#list = list;
  }

  /** Shows these results and no others. */
  show(results: readonly Result[]) {
    render(h(Results, { results: results.map(shown) }), this.#list);
  }

  /** The links to the results, in order. */
  get #links() {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('h2 a')];
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
  placeOf(link?: Element | null): Place {
    const opened = link?.getAttribute('href') ?? undefined;
    return { shown: this.length, top: Math.round(scrollY), opened };
  }

  /** Brings the reader back to where they were. */
  goTo({ top, opened }: Place) {
    const links = [...this.#list.querySelectorAll('a')];
    links.find((link) => link.getAttribute('href') === opened)?.focus({ preventScroll: true });
    scrollTo({ top, behavior: 'instant' });
  }
}
