import type { Profile } from '../knowledge/profile.ts';
import { loadCards } from './cards.ts';
import { loadProfile } from './profile-store.ts';

/** The skills of two roles, with the reader as a column beside them once skills are marked. */
class BesideYou extends HTMLElement {
  async connectedCallback() {
    const profile = loadProfile();
    if (Object.keys(profile.skills ?? {}).length === 0) return;
    // Where it cannot be made, the page stays as it was built.
    const made = await this.#make(profile).catch(() => undefined);
    if (made) this.innerHTML = made;
  }

  async #make(profile: Profile): Promise<string> {
    const [{ skillsView }, cards] = await Promise.all([
      import('./comparison-view.ts'),
      loadCards(this.dataset['roles']?.split(',') ?? []),
    ]);
    return skillsView(cards, profile);
  }
}

customElements.define('beside-you', BesideYou);
