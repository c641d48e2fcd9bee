import { notLoaded } from '../../words/choose/not-loaded.ts';
import type { RoleList } from './role-list.ts';

/**
 * The page of all roles. What filters and sorts it comes when the reader first touches the form, or when
 * the address asks for something: the list is whole without.
 */
class ChooseRoles extends HTMLElement {
  #list: Promise<RoleList> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('focusin', () => void this.#do(() => undefined));
    form?.addEventListener('change', () => void this.#do((list) => list.choose()));
    form
      ?.querySelector('button')
      ?.addEventListener('click', () => void this.#do((list) => list.clear()));
    window.addEventListener('popstate', () => this.#restore());
    // Until what is asked for is there, the room of the list is kept.
    this.toggleAttribute('data-loading', location.search !== '');
    this.#restore();
  }

  #restore() {
    if (this.#list ?? location.search) void this.#do((list) => list.restore());
  }

  #do(doing: (list: RoleList) => void): Promise<void> {
    this.#list ??= import('./role-list.ts').then(({ wholeList }) => wholeList(this));
    return this.#list.then(doing, () => this.#fail());
  }

  /** Says that nothing can be chosen for now; what is asked next is tried anew. */
  #fail() {
    this.#list = undefined;
    this.removeAttribute('data-loading');
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = notLoaded;
  }
}

customElements.define('choose-roles', ChooseRoles);
