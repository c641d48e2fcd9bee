import { rolesQuery } from '../../schema/pair.ts';
import { askEarly } from './early-files.ts';
import { addField, fillFields, titlesIn, valuesIn } from './role-fields.ts';
import { readRoles, type RolesAsked } from './roles-address.ts';
import type { lateAddress } from '../late-address.ts';
import { latest, type Still } from '../latest.ts';
import { painted } from '../painted.ts';
import { keepsProfile } from '../profile/profile-store.ts';

/** All that it takes to compare; the views come with it, and not after it. */
const now = async () => {
  await painted();
  return (await Promise.all([import('./compare-now.ts'), import('./comparison-view.ts')]))[0];
};
type Loaded = Awaited<ReturnType<typeof now>>;

/** Chooses two to five roles and shows them side by side; the choice is in the address. */
class CompareRoles extends HTMLElement {
  #begin = latest();
  #address: ReturnType<typeof lateAddress> | undefined;
  #loaded: Loaded | undefined;
  #title = document.title;
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
    addEventListener('popstate', () => {
      if (location.search !== rolesQuery(this.#roles)) void this.#restore();
    });
    void this.#restore();
    if (/[?&]add\b/.test(location.search)) addField(form);
    if (keepsProfile()) void this.#offer();
  }

  /** Offers the roles on the reader's list before all others; without them the fields are as good. */
  async #offer() {
    const loaded = await import('../kept/offer-kept.ts').catch(() => undefined);
    loaded?.offerKept(this.#form.querySelectorAll('select'));
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
    return this.#fill(readRoles(location.search, titlesIn(this.#form)));
  }

  #fill(choice: RolesAsked) {
    this.#roles = choice.roles;
    fillFields(this.#form, choice.roles);
    return this.#show(choice);
  }

  /** Takes what stands in the fields. One role in two of them is told, and what is shown stays. */
  async #choose() {
    if ((await now().catch(() => undefined))?.tellTwice(this)) return;
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
    this.#address?.write(rolesQuery(choice.roles), 'push');
    return this.#fill(choice);
  }

  async #show({ roles, notes }: RolesAsked) {
    const still = this.#begin();
    if (roles.length > 1 && !this.#loaded) askEarly(this, roles);
    if (roles.length < 2) this.#loaded?.shareAddress('');
    // Until all of the first comparison is there, its room is kept; a later one takes its place.
    this.toggleAttribute('data-loading', roles.length > 1 && !this.#part('.names'));
    const told = notes.length > 0 && (await still(this.#note(notes).catch(() => undefined)));
    this.#part('.notes').replaceChildren(told || '');
    const made =
      roles.length > 1 ? await still(this.#make(roles, still).catch(() => undefined)) : undefined;
    this.#put(made);
    document.title = made ? `${this.#part('.names').textContent} | ${this.#title}` : this.#title;
    const few = roles.length + notes.length > 0 ? 'Choose two roles or more.' : '';
    const without = roles.length > 1 ? 'The roles could not be loaded. Take a pair below.' : few;
    this.#part('[role=status]').textContent = made
      ? `${roles.length} roles side by side.`
      : without;
  }

  async #note(notes: readonly string[]): Promise<Node> {
    return (await now()).notesView(notes);
  }

  /** Shows the same roles again, beside what is marked by now. */
  async #follow() {
    const roles = this.#roles;
    if (roles.length < 2) return;
    const still = this.#begin();
    this.#put(await still(this.#make(roles, still).catch(() => undefined)));
  }

  #put(made: Element | undefined) {
    // Where it is not loaded, nothing is there that would have to go.
    this.#loaded?.putComparison(this.#part('.shown'), made);
    this.removeAttribute('data-loading');
  }

  async #make(roles: readonly string[], still: Still): Promise<Element> {
    const loaded = await still(now());
    if (!this.#loaded) loaded.watchProfile(() => void this.#follow());
    this.#loaded = loaded;
    // The page gives away the address of these roles.
    loaded.shareAddress(rolesQuery(roles));
    const place = { host: this, shown: this.#part('.shown'), show: () => this.#follow() };
    return loaded.comparisonOf(roles, place, still);
  }
}

customElements.define('compare-roles', CompareRoles);
