import { addressInSmall } from './address-in-small.ts';
import type { Address } from './nearest-addresses.ts';
import { unbuiltPair } from './unbuilt-pair.ts';

/**
 * On the page for a missing address: links to the pages that it may mean. Two roles whose
 * pair has no page are compared where any set is.
 */
class NearestPages extends HTMLElement {
  async connectedCallback() {
    try {
      this.hidden = !(await this.#find());
    } catch {
      // The lists that follow lead everywhere.
    } finally {
      // Until then what follows is not seen, so that it never moves.
      this.dataset['told'] = '';
    }
  }

  /** Shows what is near; gives whether anything is. */
  async #find(): Promise<boolean> {
    const { base = '/', index = '', names = '' } = this.dataset;
    // Without a network nobody can say whether that is there; what is near may be kept.
    const small = await addressInSmall(location, base).catch(() => undefined);
    if (small) {
      location.replace(small);
      return false;
    }
    const response = await fetch(index);
    const addresses = response.ok ? ((await response.json()) as Address[]) : [];
    const missing = location.pathname.slice(base.length - 1);
    const pair = unbuiltPair(missing.toLowerCase(), addresses);
    if (pair) {
      location.replace(base + pair.slice(1));
      return false;
    }
    const { nearView } = await import('./near-view.ts');
    const near = await nearView(missing, addresses, names);
    if (!near) return false;
    this.querySelector('ul')?.replaceChildren(near);
    this.#dropRepeats();
    return true;
  }

  /** A list that is near is not offered again among the lists that follow, which nobody has seen yet. */
  #dropRepeats() {
    const near = [...this.querySelectorAll('a')].map(({ href }) => href);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nearest-pages ~ * a')) {
      const item = link.closest('li');
      if (item) item.hidden = near.includes(link.href);
    }
  }
}

customElements.define('nearest-pages', NearestPages);
