import { nearestAddresses, type Address } from './nearest-addresses.ts';

/** On the page for a missing address: links to the pages whose addresses are most like it. */
class NearestPages extends HTMLElement {
  async connectedCallback() {
    const base = this.dataset['base'] ?? '/';
    const response = await fetch(this.dataset['index'] ?? '');
    if (!response.ok) return;
    const near = nearestAddresses(location.pathname, (await response.json()) as Address[]);
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
