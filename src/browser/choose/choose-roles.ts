import {
  countOptions,
  fitsChoice,
  openChoice,
  sortRoles,
  type Candidate,
  type Choice,
} from '../../knowledge/choose/choose.ts';
import { readCandidate, writeChoice } from '../../knowledge/choose/choose-text.ts';
import { keepOpen } from '../fold/keep-open.ts';
import { choiceOf, fillForm, readForm, showCounts } from './choice-form.ts';

/** A role with its place in the page. */
interface Row extends Candidate {
  element: HTMLElement;
  /** The list of its family. */
  home: HTMLElement;
}

function rowOf(element: HTMLElement): Row {
  const title = element.querySelector('a')?.textContent?.trim() ?? '';
  const candidate = readCandidate(title, (name) => element.getAttribute(name));
  return { ...candidate, element, home: element.parentElement as HTMLElement };
}

/** The page of all roles: filters and sorts the list that is there, and keeps the choice in the address. */
class ChooseRoles extends HTMLElement {
  #rows: Row[] = [];

  connectedCallback() {
    this.#rows = this.#all('.role-rows li').map(rowOf);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#choose());
    this.querySelector('button')?.addEventListener('click', () => {
      fillForm(this.#form, openChoice);
      this.#choose();
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  #all(selector: string) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  /** Puts the choice of the address into the form, and shows what the form then asks for. */
  #restore() {
    fillForm(this.#form, choiceOf(location.search, this.#form));
    const folded = this.#form.querySelector('details');
    if (folded?.querySelector('option:checked:not([value=""])')) folded.open = true;
    const choice = readForm(this.#form);
    if (writeChoice(choice) !== '') keepOpen(this.#form);
    this.#show(choice);
  }

  #choose() {
    const choice = readForm(this.#form);
    history.replaceState(history.state, '', location.pathname + writeChoice(choice));
    this.#show(choice);
  }

  #show(choice: Choice) {
    for (const row of this.#rows) row.element.hidden = !fitsChoice(row, choice);
    this.#place(choice);
    showCounts(this.#form, countOptions(this.#rows, choice));
    this.#say(this.#rows.filter(({ element }) => !element.hidden).length);
  }

  /** Puts the roles into the lists of their families, or in one order into lists of their own. */
  #place({ order }: Choice) {
    if (order) {
      const { known, unknown } = sortRoles(this.#rows, order);
      const [first, last] = this.#all('.choose-sorted .role-rows');
      first?.append(...known.map(({ element }) => element));
      last?.append(...unknown.map(({ element }) => element));
    } else {
      for (const { home, element } of this.#rows) home.append(element);
    }
    const heading = this.querySelector('.choose-sorted h2');
    if (heading)
      heading.textContent = this.querySelector('[name=sort] option:checked')?.textContent ?? '';
    for (const section of this.#all('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
  }

  #say(shown: number) {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent =
      shown > 0
        ? `${shown} of ${this.#rows.length} roles`
        : 'No role is like that. Take a filter away, or clear them all.';
  }
}

customElements.define('choose-roles', ChooseRoles);
