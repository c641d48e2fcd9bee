import './search-keys.ts';

/** The search page. What it works with is loaded once it is wanted: the address asks, or the reader. */
class SiteSearch extends HTMLElement {
  #started = false;

  connectedCallback() {
    // Until the answer is there, its room is kept.
    this.toggleAttribute('data-asked', location.search !== '');
    if (location.search) void this.#start();
    for (const wanted of ['focusin', 'change', 'input']) {
      this.addEventListener(wanted, () => void this.#start());
    }
  }

  async #start() {
    if (this.#started) return;
    this.#started = true;
    const { SearchPage } = await import('./page.ts');
    new SearchPage(this);
  }
}

customElements.define('site-search', SiteSearch);
