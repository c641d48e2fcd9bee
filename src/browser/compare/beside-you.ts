import { latest } from '../latest.ts';
import { keepsProfile, watchProfile } from '../profile/profile-store.ts';

/** The skills of two roles, with the reader as a column beside them while skills are marked. */
class BesideYou extends HTMLElement {
  #built: readonly Node[] = [];
  #begin = latest();

  connectedCallback() {
    this.#built = [...this.childNodes];
    watchProfile(() => void this.#show());
    if (keepsProfile()) void this.#show();
  }

  /** Where it cannot be made, the page is as it was built. */
  async #show() {
    const still = this.#begin();
    const made = await still(this.#make().catch(() => undefined));
    if (made) this.replaceChildren(made);
    else if (!this.#built.every((node) => node.isConnected)) this.replaceChildren(...this.#built);
  }

  async #make(): Promise<Node | undefined> {
    if (!keepsProfile()) return undefined;
    const { loadYou } = await import('./you.ts');
    const you = await loadYou();
    if (!you) return undefined;
    const [{ skillsView }, { loadCards }] = await Promise.all([
      import('./comparison-view.ts'),
      import('./cards.ts'),
    ]);
    const cards = await loadCards(this.dataset['roles']?.split(',') ?? []);
    return skillsView(cards, you, { host: this, show: () => this.#show() });
  }
}

customElements.define('beside-you', BesideYou);
