import '../offline/register.ts';
import { askEarly } from '../ask-early.ts';
import './search-keys.ts';

/**
 * A search box that suggests pages by name. All that it needs is loaded when the box is focused;
 * without it the form opens the page of results. What could not be loaded is asked for again at the
 * next key.
 */
class SearchBox extends HTMLElement {
  connectedCallback(wanted = 'focusin') {
    const enrich = async () => {
      const { names = '', parts = names } = this.dataset;
      askEarly(parts);
      try {
        const { addSuggestions } = await import('./suggest.ts');
        await addSuggestions(this);
      } catch {
        this.lastElementChild?.removeAttribute('hidden');
        this.connectedCallback('input');
      }
    };
    this.addEventListener(wanted, () => void enrich(), { once: true });
  }
}

customElements.define('search-box', SearchBox);
