import { tryAgain } from '../../words/kept/try-again.ts';

const now = (does: 'turn' | 'showKept', host: HTMLElement) =>
  import('./keep-now.ts').then((all) => all[does](host));

/** The button that keeps a page. What it does is loaded at a press, or where the browser has kept anything. */
class KeepThis extends HTMLElement {
  connectedCallback() {
    const [button, , status] = this.children as unknown as [HTMLElement, HTMLElement, Element];
    button.onclick = () => now('turn', this).catch(() => (status.textContent = tryAgain));
    try {
      if (localStorage.length) void now('showKept', this);
    } catch {
      // A browser that keeps nothing has nothing to show.
    }
  }
}

customElements.define('keep-this', KeepThis);
