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

  get #status() {
    return this.querySelector('[role=status]') as Element;
  }

  async #enrich() {
    if (this.#had) return;
    this.#had = true;
    try {
      const { addSuggestions } = await import('./suggest.ts');
      await addSuggestions(this);
      this.#status.className = 'hidden';
    } catch {
      this.#had = false;
      this.#status.textContent = 'Suggestions could not be loaded. Press Enter to search.';
      this.#status.className = 'suggestions-failed';
    }
  }
}

customElements.define('search-box', SearchBox);
