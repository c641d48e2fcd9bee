import { usualPayOrder, type Choice } from '../../knowledge/choose/choose.ts';
import { choiceAddress } from '../../knowledge/choose/choose-text.ts';
import type { WrittenPayOrder } from '../../knowledge/figures/pay-orders.ts';
import { addressOf } from '../../schema/address.ts';
import { href } from '../../site/href.ts';
import * as words from '../../words/choose/list.ts';
import { filled } from '../../words/filled.ts';
import { fetched, LoadedOnce } from '../fetched.ts';

type PayOrders = Record<string, WrittenPayOrder>;

const loaded = new LoadedOnce();

/** All pay orders by their ids. Throws if they cannot be had, and tries anew when asked again. */
export const loadPayOrders = (): Promise<PayOrders> =>
  loaded.get('orders', () => fetched(href('/roles/pay.json')));

const linkTo = (address: string, text: string) => {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
};

const apart = (links: readonly HTMLElement[]) =>
  links.flatMap((link, place) => (place > 0 ? ['; ', link] : [link]));

/** What stands above the roles of a pay order: what it is, how to read it, and who says so for when. */
export function payOrderTold({ words: order, note, sources }: WrittenPayOrder): Node {
  const told = document.createElement('p');
  const links = sources.map(({ id, said }) => linkTo(href(addressOf('sources', id)), said));
  told.append(...filled(words.payOrder, { order, note, sources: apart(links) }).flat());
  return told;
}

/** Links to the same roles by other pay, where there is any. */
export function otherPayOrders(orders: PayOrders, choice: Choice): Node[] {
  const others = Object.entries(orders).filter(([id]) => id !== (choice.by ?? usualPayOrder));
  if (others.length === 0) return [];
  const line = document.createElement('p');
  const links = others.map(([id, { words: order }]) => {
    const by = id === usualPayOrder ? undefined : id;
    return linkTo(href(choiceAddress({ ...choice, by })), order);
  });
  line.append(...filled(words.byOtherPay, { orders: apart(links) }).flat());
  return [line];
}
