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
    let told = '';
    try {
      const { addSuggestions } = await import('./suggest.ts');
      await addSuggestions(this);
    } catch {
      this.#had = false;
      told = 'Suggestions could not be loaded. Press Enter to search.';
    }
    const status = this.querySelector('.search-told');
    if (status && status.textContent !== told) status.textContent = told;
  }
}

customElements.define('search-box', SearchBox);
