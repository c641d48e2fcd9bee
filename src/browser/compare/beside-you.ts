import { keepsProfile } from '../profile/profile-key.ts';

/** The skills of two roles, with the reader as a column beside them once skills are marked. */
class BesideYou extends HTMLElement {
  async connectedCallback() {
    if (!keepsProfile()) return;
    // Where it cannot be made, the page stays as it was built.
    const made = await this.#make().catch(() => undefined);
    if (made) this.replaceChildren(made);
  }

  async #make(): Promise<Node | undefined> {
    const [{ loadKept }, { youIn }] = await Promise.all([
      import('../profile/profile-store.ts'),
      import('../../knowledge/plan/you.ts'),
    ]);
    const you = youIn(loadKept());
    if (!you) return undefined;
    const [{ skillsView }, { loadCards }] = await Promise.all([
      import('./comparison-view.ts'),
      import('./cards.ts'),
    ]);
    return skillsView(await loadCards(this.dataset['roles']?.split(',') ?? []), you);
  }
}

customElements.define('beside-you', BesideYou);
