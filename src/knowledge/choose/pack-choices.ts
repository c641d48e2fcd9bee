import { payOrders } from '../figures/pay-orders.ts';
import type { Knowledge } from '../graph/knowledge.ts';
import { rolesByFamily } from '../graph/lists.ts';
import {
  eachFacet,
  facets,
  fitsChoice,
  openChoice,
  orders,
  paidBy,
  sortRoles,
  usualPayOrder,
  type Candidate,
  type Facet,
  type Order,
} from './choose.ts';
import { choiceAddress } from './choose-text.ts';
import { candidateOf, facetWords, optionWords, orderWords } from './facets.ts';
import { orderKey, packOptions, placeWritten, type PackedChoices } from './packed-choices.ts';

/** Roles as the page of all roles lists them for one option or in one order. */
interface Listed {
  /** The words a reader sees: "Rarely", "Highest pay first". */
  words: string;
  /** The page with nothing else asked for: /roles/?nights=rarely#found. */
  address: string;
  /** The ids of its roles in the order of the page. */
  roles: string[];
}

/** The roles under one option. */
export interface OptionList extends Listed {
  facet: Facet;
  option: string;
  /** What stands above the option: "Night work". */
  label: string;
}

/** The roles that have a rank in an order. */
export interface OrderList extends Listed {
  order: Order;
  /** In order of pay, which: "us-union-hour", and undefined for the usual one. */
  by: string | undefined;
}

type Row = Candidate & { id: string };

/** All roles as they are chosen, in the order of the page. */
const rowsOf = (knowledge: Knowledge): Row[] =>
  rolesByFamily(knowledge).flatMap(({ entries }) =>
    entries.map((role) => ({ id: role.id, ...candidateOf(knowledge, role) })),
  );

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

function optionListsOf(knowledge: Knowledge, rows: readonly Row[]): OptionList[] {
  const listOf = (facet: Facet, option: string, words: string): OptionList => {
    const options = eachFacet((one) => (one === facet ? [option] : []));
    const choice = { ...openChoice, options };
    const roles = idsOf(rows.filter((row) => fitsChoice(row, choice)));
    return {
      facet,
      option,
      label: facetWords[facet],
      words,
      address: choiceAddress(choice),
      roles,
    };
  };
  return facets.flatMap((facet) =>
    optionWords(knowledge, facet).map(([option, words]) => listOf(facet, option, words)),
  );
}

function orderListsOf(knowledge: Knowledge, rows: readonly Row[]): OrderList[] {
  const listOf = (order: Order, words: string, ranked: readonly Row[], by?: string): OrderList => ({
    ...{ order, by, words },
    address: choiceAddress({ ...openChoice, order, by }),
    roles: idsOf(sortRoles(ranked, order).known),
  });
  const byPay = payOrders(knowledge).map(({ id, words, standings }) =>
    listOf(
      'pay',
      `${orderWords.pay}: ${words}`,
      paidBy(rows, (role) => standings.find((one) => one.role === role)?.value),
      id === usualPayOrder ? undefined : id,
    ),
  );
  const others = orders.filter((order) => order !== 'pay');
  return [...others.map((order) => listOf(order, orderWords[order], rows)), ...byPay];
}

/** What the page of all roles lists for each option alone and in each order. */
export function listsOf(knowledge: Knowledge): { options: OptionList[]; orders: OrderList[] } {
  const rows = rowsOf(knowledge);
  return { options: optionListsOf(knowledge, rows), orders: orderListsOf(knowledge, rows) };
}

/** All that is needed to say which roles any choice leaves, and in which order. */
export function packChoices(knowledge: Knowledge): PackedChoices {
  const rows = rowsOf(knowledge);
  const ids = idsOf(rows);
  const under = facets.map((facet) => [facet, packOptions(rows.map((row) => row.under[facet]))]);
  const ranked = orderListsOf(knowledge, rows).map((list) => [
    orderKey(list),
    list.roles.map((id) => placeWritten(ids.indexOf(id))).join(''),
  ]);
  return {
    roles: ids.join(' '),
    under: Object.fromEntries(under) as PackedChoices['under'],
    orders: Object.fromEntries(ranked) as PackedChoices['orders'],
  };
}
