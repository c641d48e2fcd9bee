import type { Chooser } from './chooser.ts';

/** The page of all roles. What filters and sorts them is loaded once the address or the reader asks. */
class ChooseRoles extends HTMLElement {
  #loading: Promise<Chooser> | undefined;

  connectedCallback() {
    const form = this.querySelector('form') as HTMLFormElement;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', () => void this.#load());
    form.addEventListener('change', () => void this.#do('choose'));
    form.querySelector('button')?.addEventListener('click', () => void this.#do('clear'));
    addEventListener('popstate', () => {
      // An anchor within the page asks for no other choice.
      if (this.#loading || location.search) void this.#do('restore');
    });
    if (location.search) void this.#do('restore');
  }

  async #do(asked: 'restore' | 'choose' | 'clear') {
    // What is chosen before the choice of the address is there would be lost, so it waits.
    if (asked === 'restore') this.setAttribute('aria-busy', 'true');
    (await this.#load())?.[asked]();
    this.removeAttribute('aria-busy');
  }

  async #load() {
    try {
      this.#loading ??= import('./chooser.ts').then(({ Chooser }) => new Chooser(this));
      return await this.#loading;
    } catch {
      this.#loading = undefined;
      const status = this.querySelector('[role=status]') as HTMLElement;
      status.textContent = 'The filters could not be loaded. All roles stand below.';
      return undefined;
    }
  }
}

customElements.define('choose-roles', ChooseRoles);
