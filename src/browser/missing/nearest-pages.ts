import { addressInSmall } from './address-in-small.ts';
import { nearestAddresses, type Address } from './nearest-addresses.ts';
import { unbuiltPair } from './unbuilt-pair.ts';

/**
 * On the page for a missing address: links to the pages whose addresses are most like it. Two roles whose
 * pair has no page are compared where any set is.
 */
class NearestPages extends HTMLElement {
  async connectedCallback() {
    try {
      this.hidden = !(await this.#find());
    } finally {
      // Until then what follows is not seen, so that it never moves.
      this.dataset['told'] = '';
    }
  }

  /** Shows what is near; gives whether anything is. */
  async #find(): Promise<boolean> {
    const base = this.dataset['base'] ?? '/';
    const small = await addressInSmall(location, base);
    if (small) {
      location.replace(small);
      return false;
    }
    const response = await fetch(this.dataset['index'] ?? '');
    if (!response.ok) return false;
    const addresses = (await response.json()) as Address[];
    const pair = unbuiltPair(location.pathname.slice(base.length - 1).toLowerCase(), addresses);
    if (pair) {
      location.replace(base + pair.slice(1));
      return false;
    }
    const near = nearestAddresses(location.pathname, addresses);
    if (near.length === 0) return false;
    const { nearView } = await import('./near-view.ts');
    this.querySelector('ul')?.replaceChildren(nearView(near));
    return true;
  }
}

customElements.define('nearest-pages', NearestPages);
