import './search-keys.ts';

/**
 * A search box that suggests pages by name. All that it needs is loaded when the box is focused;
 * without it the form opens the page of results. What could not be loaded is asked for again at the
 * next key.
 */
class SearchBox extends HTMLElement {
  #had = false;

  connectedCallback() {
    for (const wanted of ['focusin', 'input']) {
      this.addEventListener(wanted, () => void this.#enrich());
    }
  }

  async #enrich() {
    if (this.#had) return;
    this.#had = true;
    const given = import('./suggest.ts').then(({ addSuggestions }) => addSuggestions(this));
    this.#had = await given.then(
      () => true,
      () => false,
    );
    const failed = this.querySelector<HTMLElement>('.suggestions-failed');
    if (failed) failed.hidden = this.#had;
  }
}

customElements.define('search-box', SearchBox);
