import './search-keys.ts';

/**
 * A search box that suggests pages by name. All that it needs is loaded when the box is focused;
 * without it, or where that fails, the form opens the page of results.
 */
class SearchBox extends HTMLElement {
  connectedCallback() {
    this.addEventListener('focusin', () => void this.#enrich(), { once: true });
  }

  async #enrich() {
    const { addSuggestions } = await import('./suggest.ts');
    await addSuggestions(this);
  }
}

customElements.define('search-box', SearchBox);
