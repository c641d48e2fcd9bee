import { usualPayOrder } from '../../knowledge/choose/choose.ts';
import type { WrittenPayOrder } from '../../knowledge/figures/pay-orders.ts';
import { addressOf } from '../../schema/address.ts';
import { href } from '../../site/href.ts';

type PayOrders = Record<string, WrittenPayOrder>;

let orders: Promise<PayOrders> | undefined;

async function load(): Promise<PayOrders> {
  const response = await fetch(href('/roles/pay.json'));
  if (!response.ok) throw new Error(`the pay orders answer ${response.status}`);
  return (await response.json()) as PayOrders;
}

/** A pay order by its id. Throws if it cannot be had, and tries anew when asked again. */
export async function loadPayOrder(id = usualPayOrder): Promise<WrittenPayOrder> {
  try {
    const order = (await (orders ??= load()))[id];
    if (!order) throw new Error(`there is no pay order ${id}`);
    return order;
  } catch (error) {
    orders = undefined;
    throw error;
  }
}

/** What stands above the roles of a pay order: what it is, how to read it, and who says so for when. */
export function tellPayOrder(line: HTMLElement | null, order: WrittenPayOrder | undefined) {
  if (!line) return;
  line.hidden = order === undefined;
  if (!order) return;
  line.replaceChildren(`${order.words}. ${order.note} Nothing is converted. `);
  order.sources.forEach(({ id, said }, place) => {
    const link = document.createElement('a');
    link.href = href(addressOf('sources', id));
    link.textContent = said;
    line.append(place > 0 ? '; ' : 'By ', link);
  });
  line.append('.');
}
