import { paidBy, sortRoles, type Candidate, type Order } from '../../knowledge/choose/choose.ts';
import { readCandidate } from '../../knowledge/choose/choose-text.ts';
import { idIn } from '../../schema/address.ts';
import type { WrittenPayOrder } from '../../knowledge/figures/pay-orders.ts';

/** A role with its place in the page. */
export interface Row extends Candidate {
  id: string;
  element: HTMLElement;
  /** The list of its family. */
  home: HTMLElement;
}

/** Reads a role from its row in the page. */
export function rowOf(element: HTMLElement): Row {
  const link = element.querySelector('a');
  const candidate = readCandidate(link?.textContent?.trim() ?? '', (name) =>
    element.getAttribute(name),
  );
  const id = idIn(link?.pathname ?? '');
  return { ...candidate, id, element, home: element.parentElement as HTMLElement };
}

/** Rows in an order, and apart those without a rank in it; by the figures of a pay order where one is given. */
export const inOrder = (rows: readonly Row[], order: Order, pay?: WrittenPayOrder) =>
  sortRoles(pay ? paidBy(rows, (id) => pay.pay[id]?.[0]) : rows, order);

/** Shows in a row how long it takes, which is folded away on a phone, where rows are in that order; or not. */
export function showTime({ element }: Row, isOrder: boolean) {
  const time = isOrder ? element.querySelector('.role-time')?.textContent : undefined;
  element.toggleAttribute('data-timed', time !== undefined);
  if (time === undefined) return;
  const line = element.querySelector('.role-by');
  line?.replaceChildren(time ?? '');
  line?.removeAttribute('hidden');
}

/** Shows in a row the pay it is ordered by, in place of what stands there otherwise; or that again. */
export function showPay({ id, element }: Row, order: WrittenPayOrder | undefined) {
  const hide = (selector: string, hidden: boolean) =>
    element.querySelector<HTMLElement>(selector)?.toggleAttribute('hidden', hidden);
  const [, words, of] = order?.pay[id] ?? [];
  const isShown = words !== undefined;
  const line = element.querySelector('.role-by');
  const sum = document.createElement('b');
  sum.append(words ?? '');
  line?.replaceChildren(sum, ` ${of ?? ''}`);
  hide('.role-by', !isShown);
  hide('.role-pay', isShown);
  hide('.role-class', isShown && order?.ofClass === true);
}
