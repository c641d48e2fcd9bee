import { profileKey } from '../profile/profile-key.ts';

const now = () => import('./keep-now.ts');

/** Whether the browser keeps anything of the reader. */
function keepsAny(): boolean {
  try {
    return localStorage.getItem(profileKey) !== null;
  } catch {
    return false;
  }
}

/** The button that keeps a page. What it does is loaded at a press, or where the browser keeps something. */
class KeepThis extends HTMLElement {
  connectedCallback() {
    const [button, , status] = this.children as unknown as [HTMLElement, HTMLElement, Element];
    button.onclick = () =>
      now()
        .then(({ turn }) => turn(this))
        .catch(() => (status.textContent = 'It could not be kept now.'));
    const show = () => void now().then(({ showKept }) => showKept(this));
    addEventListener('storage', show);
    addEventListener('pageshow', ({ persisted }) => persisted && show());
    if (keepsAny()) show();
  }
}

customElements.define('keep-this', KeepThis);
