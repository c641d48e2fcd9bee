import { sumNotLoaded } from '../../words/rate/not-loaded.ts';
import type { YearForm } from './year-form.ts';

/**
 * A rate and its year. The page holds an example that is worked out; what works out the reader's own
 * comes when they first touch the form, or when the address asks.
 */
class RateYear extends HTMLElement {
  #form: Promise<YearForm> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = false;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#do((year) => year.now());
    });
    form?.addEventListener('focusin', () => void this.#do(() => undefined));
    form?.addEventListener('input', ({ target }) => void this.#do((year) => year.typed(target)));
    // A form is empty of what was typed only after the event.
    form?.addEventListener('reset', () => void this.#do((year) => year.clear()));
    window.addEventListener('popstate', () => void this.#do((year) => year.restore()));
    if (location.search) void this.#do((year) => year.restore());
  }

  #do(doing: (year: YearForm) => void): Promise<void> {
    this.#form ??= import('./year-form.ts').then(({ YearForm }) => new YearForm(this));
    return this.#form.then(doing, () => this.#fail());
  }

  /** Says that nothing can be worked out for now; what is done next is tried anew. */
  #fail() {
    this.#form = undefined;
    const said = this.querySelector('[role=status]');
    if (said) said.textContent = sumNotLoaded;
  }
}

customElements.define('rate-year', RateYear);
