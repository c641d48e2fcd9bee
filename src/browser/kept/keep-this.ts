import { isOnList } from '../../knowledge/kept/on-list.ts';
import { loadKept, watchProfile } from '../profile/profile-store.ts';

/** Puts the thing of a page on the reader's list, or takes it off; the link beside it leads to the list. */
class KeepThis extends HTMLElement {
  connectedCallback() {
    const [button, link, status] = this.children as unknown as [HTMLElement, HTMLElement, Element];
    const { name = '', seen = '' } = this.dataset;
    const show = () => {
      const isKept = isOnList(loadKept(), name);
      button.ariaPressed = String(isKept);
      link.hidden = !isKept;
    };
    button.onclick = () =>
      import('./turn-kept.ts')
        .then(({ turnKept }) => turnKept(name, seen))
        .catch(() => 'It could not be kept now.')
        .then((words) => {
          status.textContent = words;
          show();
        });
    watchProfile(show);
    show();
  }
}

customElements.define('keep-this', KeepThis);
