import { comparisonId, rolesQuery } from '../../schema/pair.ts';
import { mostRoles, readRoles, type RolesAsked } from './roles-address.ts';
import { latest, type Still } from '../latest.ts';
import { watchProfile } from '../profile/profile-store.ts';

/** Chooses two to five roles and shows them side by side; the choice is in the address. */
class CompareRoles extends HTMLElement {
  #begin = latest();
  #title = document.title;

  connectedCallback() {
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose();
    });
    this.#more.addEventListener('click', () => this.#addField());
    window.addEventListener('popstate', () => void this.#restore());
    watchProfile(() => void this.#follow());
    void this.#restore();
  }

  #part<Kind extends HTMLElement>(selector: string) {
    return this.querySelector(selector) as Kind;
  }
  get #shown() {
    return this.#part('.shown');
  }
  get #more() {
    return this.#part<HTMLButtonElement>('.more');
  }
  get #fields() {
    return [...this.querySelectorAll('select')];
  }
  /** All roles by id, as the first field offers them. */
  get #titles() {
    const options = [...(this.#fields[0]?.options ?? [])].filter(({ value }) => value);
    return new Map(options.map(({ value, text }) => [value, text]));
  }

  /** Shows as many fields as roles are chosen, and never fewer than two. */
  #fill(roles: readonly string[]) {
    for (const [index, field] of this.#fields.entries()) {
      field.value = roles[index] ?? '';
      (field.parentElement as HTMLElement).hidden = index >= Math.max(2, roles.length);
    }
    this.#more.hidden = roles.length >= mostRoles;
  }

  #addField() {
    const hidden = this.#fields.filter(({ parentElement }) => parentElement?.hidden);
    const [next] = hidden;
    if (next?.parentElement) next.parentElement.hidden = false;
    next?.focus();
    this.#more.hidden = hidden.length < 2;
  }

  get #asked() {
    return readRoles(location.search, this.#titles);
  }

  /** Puts the choice of the address into the fields and shows it. */
  #restore() {
    const choice = this.#asked;
    this.#fill(choice.roles);
    return this.#show(choice);
  }

  async #choose() {
    const asked = rolesQuery(this.#fields.map(({ value }) => value).filter(Boolean));
    const choice = readRoles(asked, this.#titles);
    const query = rolesQuery(choice.roles);
    const how = query === rolesQuery(this.#asked.roles) ? 'replaceState' : 'pushState';
    history[how](null, '', location.pathname + query);
    this.#fill(choice.roles);
    await this.#show(choice);
    this.#part('.names')?.focus();
  }

  async #show({ roles, notes }: RolesAsked) {
    const still = this.#begin();
    void this.#note(notes, still).catch(() => undefined);
    document.title = this.#title;
    if (roles.length > 1 || this.#part('.names')) void this.#share(roles, still);
    this.#shown.replaceChildren();
    if (roles.length < 2) {
      this.#say(roles.length + notes.length > 0 ? 'Choose two roles or more.' : '');
      return;
    }
    if (!(await this.#put(roles, still))) return;
    document.title = `${this.#part('.names').textContent} | ${this.#title}`;
    this.#say(`${roles.length} roles side by side.`);
  }

  /** Shows the same roles again, beside what is marked by now. */
  async #follow() {
    const { roles } = this.#asked;
    if (roles.length > 1) await this.#put(roles, this.#begin());
  }

  /** Puts roles side by side on the page. False where they cannot be had. */
  async #put(roles: readonly string[], still: Still): Promise<boolean> {
    const made = await still(this.#make(roles).catch(() => undefined));
    this.#shown.replaceChildren(...(made ? [made] : []));
    if (made) return true;
    this.#say('The roles could not be loaded. Try again, or take a pair below.');
    return false;
  }

  async #make(roles: readonly string[]): Promise<Node> {
    const [{ comparisonView }, { loadYou }, { loadCards }] = await Promise.all([
      import('./comparison-view.ts'),
      import('./you.ts'),
      import('./cards.ts'),
    ]);
    const [cards, you] = await Promise.all([loadCards(roles), loadYou()]);
    const place = { host: this, show: () => this.#follow() };
    return comparisonView(cards, you, this.#ownPage(roles), place);
  }

  /** Has the page give away the address of these roles. */
  async #share(roles: readonly string[], still: Still) {
    const { shareAddress } = await still(import('../share-address.ts'));
    shareAddress(roles.length > 1 ? rolesQuery(roles) : '');
  }

  /** The address of the page that two roles have of their own, if they have one. */
  #ownPage([one = '', other = '', ...more]: readonly string[]): string | undefined {
    const address = `/compare/${comparisonId(one, other)}/`;
    const found = document.querySelector(`.compare-pairs a[href$="${address}"]`);
    return found && more.length === 0 ? address : undefined;
  }

  /** Says what is wrong with the choice of the address. */
  async #note(notes: readonly string[], still: Still) {
    this.#part('.notes').replaceChildren();
    if (notes.length === 0) return;
    const { notesView } = await still(import('./comparison-view.ts'));
    this.#part('.notes').replaceChildren(notesView(notes));
  }

  #say(text: string) {
    this.#part('[role=status]').textContent = text;
  }
}

customElements.define('compare-roles', CompareRoles);
