import { askForRoles } from './early-files.ts';
import { addField, fillFields, moreIn, offerInAll, questionIn, titlesIn } from './role-fields.ts';
import { readRoles } from './roles-address.ts';
import type { Comparing } from './comparing.ts';
import { painted } from '../painted.ts';
import { keepsProfile } from '../profile/profile-kept.ts';

/** Whether the address asks for one more field. */
const adds = () => /[?&]add\b/.test(location.search);

/** Chooses two to five roles and shows them side by side; the choice is in the address. */
class CompareRoles extends HTMLElement {
  #loading: Promise<Comparing | undefined> | undefined;
  #comparing: Comparing | undefined;
  /** The roles of the address as it was last read or written. */
  #roles = '';

  connectedCallback() {
    const form = this.#form;
    offerInAll(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load().then((comparing) => comparing?.choose());
    });
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-doing]');
      // None can be pressed before a comparison is there; the next press may come before anything else.
      if (button) this.#comparing?.change(button);
    });
    moreIn(form).addEventListener('click', () => addField(form));
    // Another part of the same comparison is no other comparison.
    addEventListener('popstate', () => {
      if (this.#asked().roles.join() !== this.#roles) this.#restore();
    });
    this.#restore();
    if (adds()) addField(form);
    if (keepsProfile()) void this.#load().then((comparing) => comparing?.offer());
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  #asked = () => readRoles(location.search, titlesIn(this.#form));

  /** Puts the question between the roles at the head of the page, and on a phone folds the fields under it. */
  #head(roles: readonly string[]) {
    (this.querySelector('h1') as HTMLElement).textContent = questionIn(this.#form, roles);
    if (!adds() && matchMedia('(width < 40rem)').matches)
      (this.querySelector('details') as HTMLDetailsElement).open = false;
  }

  /** Puts the choice of the address into the fields and shows it. */
  #restore() {
    const choice = this.#asked();
    const { roles, wrong } = choice;
    this.#roles = roles.join();
    fillFields(this.#form, roles);
    const isFirst = !this.#loading;
    if (isFirst && roles.length + wrong.length === 0) return;
    if (isFirst && roles.length > 1) {
      askForRoles(this, roles);
      // Until all of the first comparison is there, its room is kept; a later one takes its place.
      this.toggleAttribute('data-loading', true);
      this.toggleAttribute('data-unseen', true);
      void painted().then(() => {
        this.toggleAttribute('data-unseen', false);
        this.#head(roles);
      });
    }
    void this.#load().then((comparing) => comparing?.restore(choice));
  }

  /** All that it takes to compare; the views come with it, and not after it. */
  #load() {
    this.#loading ??= painted()
      .then(() =>
        Promise.all([
          import('./comparing.ts'),
          import('./compare-now.ts'),
          import('./comparison-view.ts'),
        ]),
      )
      .then(
        ([{ Comparing }]) =>
          (this.#comparing = new Comparing(this, (roles) => (this.#roles = roles.join()))),
      )
      .catch(() => {
        this.#loading = undefined;
        this.toggleAttribute('data-loading', false);
        const status = this.querySelector('[role=status]') as HTMLElement;
        status.textContent = status.dataset['failed'] as string;
        return undefined;
      });
    return this.#loading;
  }
}

customElements.define('compare-roles', CompareRoles);
