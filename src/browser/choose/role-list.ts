import {
  countOptions,
  fitsChoice,
  foundAnchor,
  openChoice,
  usualPayOrder,
  type Choice,
} from '../../knowledge/choose/choose.ts';
import { writeChoice } from '../../knowledge/choose/choose-text.ts';
import type { WrittenPayOrder } from '../../knowledge/figures/pay-orders.ts';
import * as words from '../../words/choose/list.ts';
import { keepOpen } from '../fold/keep-open.ts';
import { lateAddress } from '../late-address.ts';
import { latest } from '../latest.ts';
import { shareAddress } from '../share-address.ts';
import {
  choiceTold,
  choiceOf,
  fillForm,
  offerPay,
  orderIn,
  readForm,
  showCounts,
} from './choice-form.ts';
import { loadPayOrders, otherPayOrders, payOrderTold } from './pay-order.ts';
import { takeParts } from './take-parts.ts';
import { inOrder, rowOf, showPay, showTime, type Row } from './role-rows.ts';

/** The list of all roles, once all of its rows are in the page. */
export async function wholeList(host: HTMLElement): Promise<RoleList> {
  await takeParts(host);
  return new RoleList(host);
}

/** Filters and sorts the list of all roles that is in the page, and keeps the choice in the address. */
export class RoleList {
  readonly #host: HTMLElement;
  readonly #rows: Row[];
  #address = lateAddress();
  #begin = latest();

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#rows = this.#all('.role-rows li').map(rowOf);
  }

  get #form() {
    return this.#host.querySelector('form') as HTMLFormElement;
  }
  get #isLoading() {
    return this.#host.hasAttribute('data-loading');
  }
  #all(selector: string) {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
  }

  /** Puts the choice of the address into the form, and shows what the form then asks for. */
  restore() {
    this.#address.drop();
    fillForm(this.#form, choiceOf(location.search, this.#form));
    const folded = this.#form.querySelector('details');
    if (folded?.querySelector('option:checked:not([value=""])')) folded.open = true;
    const choice = readForm(this.#form);
    if (writeChoice(choice) !== '') keepOpen(this.#form);
    this.#show(choice);
    // What has opened above it has moved the place that the address names.
    if (location.hash === foundAnchor) this.#form.querySelector(foundAnchor)?.scrollIntoView();
  }

  /** Takes the choice that stands in the form. */
  choose() {
    const choice = readForm(this.#form);
    this.#address.write(writeChoice(choice), 'replace');
    this.#show(choice);
  }

  /** Takes every filter and the order away. */
  clear() {
    fillForm(this.#form, openChoice);
    this.choose();
  }

  #show(choice: Choice) {
    const still = this.#begin();
    const isPay = choice.order === 'pay';
    for (const row of this.#rows) row.element.hidden = !fitsChoice(row, choice);
    shareAddress(writeChoice(choice));
    this.#write('.choose-asked', choiceTold(this.#form));
    showCounts(this.#form, countOptions(this.#rows, choice));
    offerPay(this.#form, isPay);
    // The usual pay stands in the page. Any other is waited for, and all of it where nothing is shown yet.
    if (isPay && (choice.by || this.#isLoading)) this.#showFilled();
    else this.#place(choice);
    this.#write('[role=status]', this.#told());
    if (!isPay) return;
    void still(loadPayOrders()).then(
      (orders) => {
        const pay = orders[choice.by ?? usualPayOrder];
        this.#place(choice, pay);
        if (pay) this.#tell(payOrderTold(pay), ...otherPayOrders(orders, choice));
      },
      () => {
        if (!choice.by) this.#place(choice);
        this.#host.removeAttribute('data-loading');
        this.#write('[role=status]', `${this.#told()}. ${words.payNotLoaded}`);
      },
    );
  }

  /** Puts the roles into the lists of their families, or in one order into lists of their own. */
  #place({ order }: Choice, pay?: WrittenPayOrder) {
    if (order) {
      const { known, unknown } = inOrder(this.#rows, order, pay);
      const [first, last] = this.#all('.choose-sorted .role-rows');
      first?.append(...known.map(({ element }) => element));
      last?.append(...unknown.map(({ element }) => element));
    } else {
      for (const { home, element } of this.#rows) home.append(element);
    }
    for (const row of this.#rows) {
      showPay(row, pay);
      showTime(row, order === 'time');
    }
    this.#tell();
    this.#all('.choose-time')[0]?.toggleAttribute('hidden', order !== 'time');
    this.#write('.choose-sorted h2', orderIn(this.#form));
    this.#showFilled();
    this.#host.removeAttribute('data-loading');
  }

  /** Says above the order of pay what it is; nothing above any other. */
  #tell(...told: Node[]) {
    this.#host.querySelector('.choose-by')?.replaceChildren(...told);
  }

  /** Shows the lists that have a role to show. */
  #showFilled() {
    for (const section of this.#all('section'))
      section.hidden = !section.querySelector('li:not([hidden])');
  }

  #told(): string {
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    return shown > 0 ? words.shownOf(shown, this.#rows.length) : words.noneLikeThat;
  }

  #write(selector: string, text: string) {
    const element = this.#host.querySelector(selector);
    if (element) element.textContent = text;
  }
}
