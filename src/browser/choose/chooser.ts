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
import { lateAddress } from '../late-address.ts';
import { shareAddress } from '../share-address.ts';
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

/** What the page of all roles does: filters and sorts the list that is there, with the choice in the address. */
export class Chooser {
  readonly #host: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #rows: readonly Row[];
  readonly #address = lateAddress();

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#form = host.querySelector('form') as HTMLFormElement;
    this.#rows = this.#all('.role-rows li').map(rowOf);
  }

  #all(selector: string) {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
  }

  /** Puts the choice of the address into the form, and shows what the form then asks for. */
  restore(): void {
    this.#address.drop();
    fillForm(this.#form, choiceOf(location.search, this.#form));
    const folded = this.#form.querySelector('details');
    if (folded?.querySelector('option:checked:not([value=""])')) folded.open = true;
    const choice = readForm(this.#form);
    if (writeChoice(choice) !== '') keepOpen(this.#form);
    this.#show(choice);
  }

  /** Shows all roles, with nothing chosen. */
  clear(): void {
    fillForm(this.#form, openChoice);
    this.choose();
  }

  /** Shows what the form asks for, and has it in the address. */
  choose(): void {
    const choice = readForm(this.#form);
    this.#address.write(writeChoice(choice), 'replace');
    this.#show(choice);
  }

  #show(choice: Choice) {
    for (const row of this.#rows) row.element.hidden = !fitsChoice(row, choice);
    this.#place(choice);
    showCounts(this.#form, countOptions(this.#rows, choice));
    this.#say(this.#rows.filter(({ element }) => !element.hidden).length);
    shareAddress(writeChoice(choice));
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
    const heading = this.#host.querySelector('.choose-sorted h2');
    if (heading)
      heading.textContent =
        this.#form.querySelector('[name=sort] option:checked')?.textContent ?? '';
    for (const section of this.#all('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
  }

  #say(shown: number) {
    const status = this.#form.querySelector('[role=status]');
    if (!status) return;
    status.textContent =
      shown > 0
        ? `${shown} of ${this.#rows.length} roles`
        : 'No role is like that. Take a filter away, or clear them all.';
  }
}
