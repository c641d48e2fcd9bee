import { comparisonId, rolesQuery } from '../../schema/pair.ts';
import { mostRoles, readRoles, type RolesAsked } from './roles-address.ts';
import { latest, type Still } from '../latest.ts';

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

  /** Puts the choice of the address into the fields and shows it. */
  #restore() {
    const choice = readRoles(location.search, this.#titles);
    this.#fill(choice.roles);
    return this.#show(choice);
  }

  async #choose() {
    const asked = rolesQuery(this.#fields.map(({ value }) => value).filter(Boolean));
    const choice = readRoles(asked, this.#titles);
    history.pushState(null, '', location.pathname + rolesQuery(choice.roles));
    this.#fill(choice.roles);
    await this.#show(choice);
    this.#part('.names')?.focus();
  }

  async #show({ roles, notes }: RolesAsked) {
    const still = this.#begin();
    void this.#note(notes, still).catch(() => undefined);
    document.title = this.#title;
    this.#shown.replaceChildren();
    if (roles.length < 2) {
      this.#say(roles.length + notes.length > 0 ? 'Choose two roles or more.' : '');
      return;
    }
    const made = await still(this.#make(roles).catch(() => undefined));
    if (made === undefined) {
      this.#say('The roles could not be loaded. Try again, or take a pair from the list below.');
      return;
    }
    this.#shown.replaceChildren(made);
    document.title = `${this.#part('.names').textContent} | ${this.#title}`;
    this.#say(`${roles.length} roles side by side.`);
  }

  async #make(roles: readonly string[]): Promise<Node> {
    const [{ comparisonView }, { loadKept }, { youIn }, { loadCards }] = await Promise.all([
      import('./comparison-view.ts'),
      import('../profile/profile-store.ts'),
      import('../../knowledge/plan/you.ts'),
      import('./cards.ts'),
    ]);
    return comparisonView(await loadCards(roles), youIn(loadKept()), this.#ownPage(roles));
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
