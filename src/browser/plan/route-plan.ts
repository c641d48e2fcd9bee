import { loadKept } from '../profile/profile-store.ts';
import type { Planner } from './planner.ts';

/** What a reader can ask of the plan: to show it, to take in what they changed, or one of the buttons. */
const askedBy = ({ type, target }: Event): string | undefined => {
  if (type === 'submit' || type === 'change') return type;
  return target instanceof Element
    ? target.closest<HTMLElement>('button[data-do]')?.dataset['do']
    : undefined;
};

/** The plan of a reader. Its parts are loaded when there is something to show, or when it gets focus. */
class RoutePlan extends HTMLElement {
  #loading: Promise<Planner | undefined> | undefined;

  connectedCallback() {
    this.addEventListener('focusin', () => void this.#load());
    for (const type of ['submit', 'change', 'click']) {
      this.addEventListener(type, (event) => {
        const asked = askedBy(event);
        if (type === 'submit') event.preventDefault();
        if (asked) void this.#load().then((planner) => planner?.do(asked));
      });
    }
    window.addEventListener('popstate', () => void this.#load().then((planner) => planner?.open()));
    void this.#begin();
  }

  /** Lets the reader in, after what there is to show has come: it would undo what they choose before. */
  async #begin() {
    if (location.search || loadKept()) await this.#load().then((planner) => planner?.open());
    for (const part of this.querySelectorAll<HTMLElement>('form, .plan-keep')) part.hidden = false;
  }

  #load() {
    this.#loading ??= this.#start().catch(() => {
      this.#loading = undefined;
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'The plan could not be loaded. Use the lists below.';
      return undefined;
    });
    return this.#loading;
  }

  async #start() {
    const [{ Planner }, response] = await Promise.all([
      import('./planner.ts'),
      fetch(this.dataset['graph'] ?? ''),
    ]);
    return new Planner(this, await response.json());
  }
}

customElements.define('route-plan', RoutePlan);
