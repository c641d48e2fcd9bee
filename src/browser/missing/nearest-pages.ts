import { nearestAddresses, type Address } from './nearest-addresses.ts';
import { unbuiltPair } from '../compare/unbuilt-pair.ts';

/**
 * On the page for a missing address: links to the pages whose addresses are most like it. Two roles whose
 * pair has no page are compared where any set is.
 */
class NearestPages extends HTMLElement {
  async connectedCallback() {
    const base = this.dataset['base'] ?? '/';
    const response = await fetch(this.dataset['index'] ?? '');
    if (!response.ok) return;
    const addresses = (await response.json()) as Address[];
    const pair = unbuiltPair(location.pathname.slice(base.length - 1), addresses);
    if (pair) return location.replace(base + pair.slice(1));
    const near = nearestAddresses(location.pathname, addresses);
    const items = near.map(([address, title]) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = base + address.slice(1);
      link.textContent = title;
      item.append(link);
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...items);
    this.hidden = items.length === 0;
  }
}

customElements.define('nearest-pages', NearestPages);
