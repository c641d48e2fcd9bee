import { keepsNoPages } from '../../words/offline/no-keeping.ts';

/** What the browser keeps of the site, and what it takes at a press. */
class KeepOffline extends HTMLElement {
  async connectedCallback() {
    try {
      // Not in a private window of some browsers, nor where a page is not safe from others or shut in by a frame.
      if (!('caches' in window) || !navigator.serviceWorker) return this.#say();
      const { KeptView } = await import('./kept-view.ts');
      await new KeptView(this).show();
    } catch {
      this.#say();
    }
  }

  #say() {
    const told = this.querySelector('.keep-told');
    if (told) told.textContent = keepsNoPages;
  }
}

customElements.define('keep-offline', KeepOffline);
