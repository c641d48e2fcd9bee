import { keepsProfile } from '../plan/profile-key.ts';

/** The skills of two roles, with the reader as a column beside them once skills are marked. */
class BesideYou extends HTMLElement {
  async connectedCallback() {
    if (!keepsProfile()) return;
    // Where it cannot be made, the page stays as it was built.
    const made = await this.#make().catch(() => undefined);
    if (made) this.replaceChildren(made);
  }

  async #make(): Promise<Node | undefined> {
    const { loadProfile } = await import('../plan/profile-store.ts');
    const profile = loadProfile();
    if (Object.keys(profile.skills).length === 0) return undefined;
    const [{ skillsView }, { loadCards }] = await Promise.all([
      import('./comparison-view.ts'),
      import('./cards.ts'),
    ]);
    return skillsView(await loadCards(this.dataset['roles']?.split(',') ?? []), profile);
  }
}

customElements.define('beside-you', BesideYou);
