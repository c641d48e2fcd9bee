import { payOrders } from '../figures/pay-orders.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { rolesByFamily } from '../graph/lists.ts';
import {
  facets,
  orders,
  paidBy,
  sortRoles,
  usualPayOrder,
  type Candidate,
  type Order,
} from './choose.ts';
import { candidateOf } from './facets.ts';
import { orderKey, packOptions, placeWritten, type PackedChoices } from './packed-choices.ts';

type Row = Candidate & { id: string };

/** The ids of the roles that have a rank in an order, by the key of the order: "time", "us-union-hour". */
function ranked(knowledge: Knowledge, rows: readonly Row[]): [key: string, ids: string[]][] {
  const idsOf = (order: Order, of: readonly Row[]) =>
    sortRoles(of, order).known.map(({ id }) => id);
  const others = orders.filter((order) => order !== 'pay');
  const byPay = payOrders(knowledge).map(({ id, standings }): [string, string[]] => {
    const key = orderKey({ order: 'pay', by: id === usualPayOrder ? undefined : id }) ?? id;
    const payOf = (role: string) => standings.find((one) => one.role === role)?.value;
    return [key, idsOf('pay', paidBy(rows, payOf))];
  });
  return [...others.map((order): [string, string[]] => [order, idsOf(order, rows)]), ...byPay];
}

/** All that is needed to say which roles any choice leaves, and in which order. */
export function packChoices(knowledge: Knowledge): PackedChoices {
  const rows = rolesByFamily(knowledge).flatMap(({ entries }) =>
    entries.map((role): Row => ({ id: role.id, ...candidateOf(knowledge, role) })),
  );
  const ids = rows.map(({ id }) => id);
  const under = facets.map((facet) => [facet, packOptions(rows.map((row) => row.under[facet]))]);
  const written = (list: readonly string[]) => list.map((id) => placeWritten(ids.indexOf(id)));
  return {
    roles: ids.join(' '),
    under: Object.fromEntries(under) as PackedChoices['under'],
    orders: Object.fromEntries(
      ranked(knowledge, rows).map(([key, list]) => [key, written(list).join('')]),
    ),
  };
}
