import { nearestAddresses, type Address } from './nearest-addresses.ts';
import { unbuiltPair } from './unbuilt-pair.ts';

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
    if (near.length === 0) return this.remove();
    const { nearView } = await import('./near-view.ts');
    this.querySelector('ul')?.replaceChildren(nearView(near));
  }
}

customElements.define('nearest-pages', NearestPages);
