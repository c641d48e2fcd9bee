import { keepsProfile, watchProfile } from '../profile/profile-kept.ts';

/** The skills of two roles, with the reader as a column beside them while skills are marked. */
class BesideYou extends HTMLElement {
  connectedCallback() {
    const built = [...this.childNodes];
    const show = () =>
      void import('./show-beside.ts').then(
        ({ showBeside }) => showBeside(this, built),
        () => undefined,
      );
    watchProfile(show);
    if (keepsProfile()) show();
  }
}

customElements.define('beside-you', BesideYou);
