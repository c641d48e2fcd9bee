import { distance } from 'fastest-levenshtein';

type Address = [address: string, title: string];

/** The addresses most like one that does not exist, nearest first. */
export function nearestAddresses(
  missing: string,
  addresses: readonly Address[],
  most = 5,
): Address[] {
  const last = (path: string) => path.replace(/\/$/, '').split('/').at(-1)?.toLowerCase() ?? '';
  const wanted = last(missing);
  return addresses
    .map((one) => ({ one, far: distance(wanted, last(one[0])) }))
    .filter(({ far }) => far <= Math.max(3, wanted.length / 2))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}

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
