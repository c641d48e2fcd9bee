const now = () => import('./keep-now.ts');

/** The button that keeps a page. What it does is loaded at a press, or where the browser has kept anything. */
class KeepThis extends HTMLElement {
  connectedCallback() {
    const [button, , status] = this.children as unknown as [HTMLElement, HTMLElement, Element];
    button.onclick = () =>
      now()
        .then(({ turn }) => turn(this))
        .catch(() => (status.textContent = 'It could not be kept now.'));
    try {
      if (localStorage.length > 0) void now().then(({ showKept }) => showKept(this));
    } catch {
      // A browser that keeps nothing has nothing to show.
    }
  }
}

customElements.define('keep-this', KeepThis);
