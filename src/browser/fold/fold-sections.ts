import { fold, foldOf, unfold } from './fold.ts';

/** Narrower than this, sections that fold stand under their headings alone, as in tokens.css. */
const phone = matchMedia('(width < 40rem)');

/** What stands open in the page, and closed on a phone under the line that says what it is. */
const second = 'details[data-second]';

/** So long after the page was asked for, all of it is in sight, as Folds.astro has it: in ms. */
const tooLate = 4000;

/** The sections of a page. On a phone those that are read second are folded; nowhere else. */
class FoldSections extends HTMLElement {
  #sections: HTMLElement[] = [];
  #forPrint: HTMLDetailsElement[] = [];
  /** What is being read, and where on the screen. */
  #read: Element | null = null;
  #top = 0;
  #noting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#sections = [...this.querySelectorAll<HTMLElement>('.folds')];
    phone.addEventListener('change', () => this.#turn());
    // A frame later, so that a page that moves because it turns is not what is read.
    addEventListener('scroll', () => requestAnimationFrame(() => this.#lookAt()));
    addEventListener('hashchange', () => this.#openNamed());
    addEventListener('beforeprint', () => this.#openForPrint());
    addEventListener('afterprint', () => {
      for (const details of this.#forPrint.splice(0)) details.open = false;
    });
    this.addEventListener('toggle', () => this.#note(), true);
    if (!phone.matches || performance.now() > tooLate) return;
    const { folds = [] } = (history.state ?? {}) as { folds?: readonly number[] };
    for (const index of folds) this.#sections[index]?.setAttribute('data-open', '');
    this.#fold();
    this.#openNamed();
  }

  get #second() {
    return this.querySelectorAll<HTMLDetailsElement>(second);
  }

  #lookAt() {
    this.#read = document.elementFromPoint(innerWidth / 2, innerHeight / 4);
    this.#top = this.#read?.getBoundingClientRect().top ?? 0;
  }

  /** Folds or unfolds as the new width asks, and keeps what is being read where it was on the screen. */
  #turn() {
    if (phone.matches) this.#fold();
    else this.#unfold();
    const top = this.#read?.getBoundingClientRect().top ?? this.#top;
    scrollBy({ top: top - this.#top, behavior: 'instant' });
  }

  /** Folds all but what is being read and what was open the time before. */
  #fold() {
    for (const section of this.#sections) {
      if (section.contains(this.#read)) section.dataset['open'] = '';
      fold(section);
    }
    for (const details of this.#second) details.open = details.contains(this.#read);
  }

  #unfold() {
    for (const section of this.#sections) unfold(section);
    for (const details of this.#second) details.open = true;
  }

  /** Opens whatever folds over the place that the address names. */
  #openNamed() {
    const place = document.getElementById(location.hash.slice(1));
    const over = this.#sections.filter((section) => place && section.contains(place));
    for (const details of over.map(foldOf)) if (details) details.open = true;
    if (over.length > 0) place?.scrollIntoView();
  }

  #openForPrint() {
    const folds = [...this.#sections.map(foldOf), ...this.#second];
    this.#forPrint = folds.flatMap((one) => (one && !one.open ? [one] : []));
    for (const details of this.#forPrint) details.open = true;
  }

  /** Notes in the history what is open, so that it is on the way back. Browsers take only so many notes. */
  #note() {
    clearTimeout(this.#noting);
    this.#noting = setTimeout(() => {
      const folds = this.#sections.flatMap((one, index) => (foldOf(one)?.open ? [index] : []));
      history.replaceState({ ...(history.state as object | null), folds }, '');
    }, 200);
  }
}
customElements.define('fold-sections', FoldSections);
