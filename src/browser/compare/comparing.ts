import { rolesQuery } from '../../schema/pair.ts';
import * as words from '../../words/compare/choosing.ts';
import { notLoaded } from '../../words/compare/not-loaded.ts';
import { lateAddress } from '../late-address.ts';
import { latest, type Still } from '../latest.ts';
import { watchProfile } from '../profile/profile-kept.ts';
import { shareAddress } from '../share-address.ts';
import { comparisonOf, putComparison } from './compare-now.ts';
import { notesView } from './comparison-view.ts';
import { fillFields, questionIn, titlesIn, valuesIn } from './role-fields.ts';
import { changeBeside, tellTwice } from './role-tools.ts';
import { readRoles, type RolesAsked } from './roles-address.ts';

/** What the page of a free comparison does once roles are asked for. */
export class Comparing {
  readonly #host: HTMLElement;
  readonly #tell: (roles: readonly string[]) => void;
  readonly #begin = latest();
  readonly #address = lateAddress();
  readonly #title = document.title;
  readonly #heading: string;
  /** The roles on show, or on their way. */
  #roles: readonly string[] = [];

  /** `tell` hears of the roles that are put into the address. */
  constructor(host: HTMLElement, tell: (roles: readonly string[]) => void) {
    this.#host = host;
    this.#tell = tell;
    this.#heading = host.dataset['heading'] ?? '';
    watchProfile(() => void this.#follow());
  }

  #part<Kind extends HTMLElement>(selector: string) {
    return this.#host.querySelector(selector) as Kind;
  }
  get #form() {
    return this.#part<HTMLFormElement>('form');
  }

  /** Offers the roles on the reader's list before all others; without them the fields are as good. */
  async offer(): Promise<void> {
    const loaded = await import('../kept/offer-kept.ts').catch(() => undefined);
    loaded?.offerKept(this.#form.querySelectorAll('select'));
  }

  /** Shows what an address asks for, whose roles stand in the fields. */
  restore(choice: RolesAsked): void {
    this.#address.drop();
    void this.#show(choice);
  }

  /** Takes what stands in the fields. One role in two of them is told, and what is shown stays. */
  async choose(): Promise<void> {
    if (tellTwice(this.#host)) return;
    await this.#take(valuesIn(this.#form));
    const heading = this.#part('h1');
    heading.tabIndex = -1;
    heading.focus();
  }

  /** Moves or drops the role beside a button, at once: the next press is for the button that has the focus then. */
  change(button: HTMLElement): void {
    void this.#take(changeBeside(button, this.#form));
  }

  /** Puts roles into the address and the fields, and shows them. */
  #take(roles: readonly string[]) {
    const choice = readRoles(rolesQuery(roles), titlesIn(this.#form));
    this.#address.write(rolesQuery(choice.roles), 'push');
    this.#tell(choice.roles);
    fillFields(this.#form, choice.roles);
    return this.#show(choice);
  }

  async #show({ roles, wrong }: RolesAsked) {
    this.#roles = roles;
    const still = this.#begin();
    this.#part('.notes').replaceChildren(wrong.length > 0 ? notesView(wrong) : '');
    this.#host.toggleAttribute('data-loading', roles.length > 1 && !this.#part('.compare-whole'));
    const made =
      roles.length > 1 ? await still(this.#make(roles, still).catch(() => undefined)) : undefined;
    this.#put(made);
    this.#name(made ? roles : []);
    // The page gives away the address of these roles.
    shareAddress(roles.length > 1 ? rolesQuery(roles) : '');
    const few = roles.length + wrong.length > 0 ? words.chooseTwo : '';
    const without = roles.length > 1 ? notLoaded : few;
    this.#part('[role=status]').textContent = made ? words.sideBySide(roles.length) : without;
  }

  /** Names the page by the roles on show, or as it was. */
  #name(roles: readonly string[]) {
    const question = roles.length > 0 && questionIn(this.#form, roles);
    document.title = question ? `${question} | ${this.#title}` : this.#title;
    this.#part('h1').textContent = question || this.#heading;
    if (!question) this.#part<HTMLDetailsElement>('.compare-choice').open = true;
  }

  /** Shows the same roles again, beside what is marked by now. */
  async #follow() {
    const roles = this.#roles;
    if (roles.length < 2) return;
    const still = this.#begin();
    this.#put(await still(this.#make(roles, still).catch(() => undefined)));
  }

  #put(made: Element | undefined) {
    putComparison(this.#part('.shown'), made);
    this.#host.removeAttribute('data-loading');
  }

  #make(roles: readonly string[], still: Still): Promise<Element> {
    const [host, shown] = [this.#host, this.#part('.shown')];
    return comparisonOf(roles, { host, shown, show: () => this.#follow() }, still);
  }
}
