import { rolesQuery } from '../../schema/pair.ts';
import { askEarly } from './early-files.ts';
import { addField, fillFields, titlesIn, valuesIn } from './role-fields.ts';
import { readRoles, type RolesAsked } from './roles-address.ts';
import type { lateAddress } from '../late-address.ts';
import { latest, type Still } from '../latest.ts';

/** All that it takes to compare. The views are asked for with what asks for them. */
const now = () => {
  void import('./comparison-view.ts').catch(() => undefined);
  return import('./compare-now.ts');
};
type Loaded = Awaited<ReturnType<typeof now>>;

/** Chooses two to five roles and shows them side by side; the choice is in the address. */
class CompareRoles extends HTMLElement {
  #begin = latest();
  #address: ReturnType<typeof lateAddress> | undefined;
  #loaded: Loaded | undefined;
  #follows = false;
  #title = document.title;
  /** Ends once all of what is shown is there. */
  #coming: Promise<void> | undefined;
  /** What the address asked when it was last read or written. */
  #search = '';
  /** The roles on show, or on their way. */
  #roles: readonly string[] = [];

  connectedCallback() {
    const form = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose();
    });
    form.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-doing]');
      if (button) this.#change(button);
    });
    this.#part('.more').addEventListener('click', () => addField(form));
    // Another part of the same comparison is no other comparison.
    window.addEventListener('popstate', () => {
      if (location.search !== this.#search) void this.#restore();
    });
    void this.#restore().then(() => this.#goToNamed());
    if (/[?&]add\b/.test(location.search)) addField(form);
  }

  #part<Kind extends HTMLElement>(selector: string) {
    return this.querySelector(selector) as Kind;
  }
  get #form() {
    return this.#part<HTMLFormElement>('form');
  }

  /** Puts the choice of the address into the fields and shows it. */
  #restore() {
    this.#address?.drop();
    this.#search = location.search;
    return this.#fill(readRoles(location.search, titlesIn(this.#form)));
  }

  #fill(choice: RolesAsked) {
    this.#roles = choice.roles;
    fillFields(this.#form, choice.roles);
    return this.#show(choice);
  }

  /** Goes to the part of the page that the address names: it was not there, or elsewhere, as the page opened. */
  async #goToNamed() {
    await this.#coming;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** Takes what stands in the fields. One role in two of them is told, and what is shown stays. */
  async #choose() {
    const twice = (await now().catch(() => undefined))?.tellTwice(this.#form);
    if (twice) return this.#say(twice);
    await this.#take(valuesIn(this.#form));
    this.#part('.names')?.focus();
  }

  /**
   * Moves or drops the role beside a button, at once: the next press is for the button that has the focus
   * then. None can be pressed before a comparison is there.
   */
  #change(button: HTMLElement) {
    const left = this.#loaded?.changeBeside(button, this.#form);
    if (left) void this.#take(left);
  }

  /** Puts roles into the address and the fields, and shows them. */
  async #take(roles: readonly string[]) {
    const choice = readRoles(rolesQuery(roles), titlesIn(this.#form));
    const loaded = await now().catch(() => undefined);
    this.#address ??= loaded?.lateAddress();
    this.#search = rolesQuery(choice.roles);
    this.#address?.write(this.#search, 'push');
    return this.#fill(choice);
  }

  async #show({ roles, notes }: RolesAsked) {
    const still = this.#begin();
    if (roles.length > 1 && !this.#loaded) askEarly(this.#form, this.dataset['files'] ?? '', roles);
    if (roles.length > 1 || this.#part('.names')) void this.#share(roles, still);
    // Until all of the first comparison is there, its room is kept; a later one takes its place.
    this.toggleAttribute('data-loading', roles.length > 1 && !this.#part('.names'));
    const [made, told] = await still(
      Promise.all([
        roles.length > 1 ? this.#make(roles, still).catch(() => undefined) : undefined,
        notes.length > 0
          ? now().then(
              ({ notesView }) => notesView(notes),
              () => undefined,
            )
          : undefined,
      ]),
    );
    this.#part('.notes').replaceChildren(...(told ? [told] : []));
    this.#coming = this.#put(made);
    document.title = made ? `${this.#part('.names').textContent} | ${this.#title}` : this.#title;
    const few = roles.length + notes.length > 0 ? 'Choose two roles or more.' : '';
    const failed = 'The roles could not be loaded. Take a pair below.';
    const without = roles.length > 1 ? failed : few;
    this.#say(made ? `${roles.length} roles side by side.` : without);
  }

  /** Shows the same roles again, beside what is marked by now. */
  async #follow() {
    const roles = this.#roles;
    if (roles.length < 2) return;
    const still = this.#begin();
    void this.#put(await still(this.#make(roles, still).catch(() => undefined)));
  }

  async #put(made: Node | undefined) {
    // Where it is not loaded, nothing is there that would have to go.
    await this.#loaded?.putComparison(this.#part('.shown'), made);
    this.removeAttribute('data-loading');
  }

  async #make(roles: readonly string[], still: Still): Promise<Node> {
    const { comparisonOf, watchProfile } = (this.#loaded = await now());
    if (!this.#follows) watchProfile(() => void this.#follow());
    this.#follows = true;
    return comparisonOf(roles, { host: this, show: () => this.#follow() }, still);
  }

  /** Has the page give away the address of these roles. */
  async #share(roles: readonly string[], still: Still) {
    const { shareAddress } = await still(now());
    shareAddress(roles.length > 1 ? rolesQuery(roles) : '');
  }

  #say(text: string) {
    this.#part('[role=status]').textContent = text;
  }
}

customElements.define('compare-roles', CompareRoles);
