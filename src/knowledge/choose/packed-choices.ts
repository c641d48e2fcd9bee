import { facets, eachFacet, fitsChoice, type Choice, type Facet, type Options } from './choose.ts';

/**
 * The choices among all roles in little room, for whoever lists roles without the page that has them:
 * what packChoices of pack-choices.ts writes. Runs in Node and in the browser.
 */
export interface PackedChoices {
  /** The ids of all roles, in the order of the page, with spaces between. */
  roles: string;
  /**
   * For each facet the sets of options that occur, and of each role the number of its set in base 36:
   * "rarely+not-often often|0110" for four roles.
   */
  under: Readonly<Record<Facet, string>>;
  /** Of each order the roles that have a rank in it, each as one character: placeWritten. */
  orders: Readonly<Record<string, string>>;
}

/** All roles in the order of the page, and their orders by the key of each. */
export interface Choices {
  roles: readonly { id: string; under: Options }[];
  /** The ids of the roles that have a rank, the first first. */
  orders: ReadonlyMap<string, readonly string[]>;
}

/** The roles of a choice, and apart those without a rank in its order. */
export interface Chosen {
  roles: string[];
  apart: string[];
}

/** The name of the order of a choice among packed orders: "time", "pay", "us-union-hour". */
export const orderKey = ({ order, by }: Pick<Choice, 'order' | 'by'>): string | undefined =>
  by ?? order;

const firstCharacter = 48;

/** The place of a role among all roles as one character: 0 for the first. */
export const placeWritten = (place: number): string => String.fromCharCode(firstCharacter + place);
const placeRead = (character: string): number => character.charCodeAt(0) - firstCharacter;

/** Options of one facet, a list for each role, as they are packed. */
export function packOptions(of: readonly (readonly string[])[]): string {
  const written = of.map((options) => options.join('+'));
  const sets = [...new Set(written)];
  return `${sets.join(' ')}|${written.map((set) => sets.indexOf(set).toString(36)).join('')}`;
}

function unpackOptions(packed: string): string[][] {
  const [sets = '', places = ''] = packed.split('|');
  const lists = sets.split(' ').map((set) => set.split('+').filter(Boolean));
  return [...places].map((place) => lists[Number.parseInt(place, 36)] ?? []);
}

/** Reads packed choices back. */
export function unpackChoices({ roles, under, orders }: PackedChoices): Choices {
  const ids = roles.split(' ');
  const lists = Object.fromEntries(facets.map((facet) => [facet, unpackOptions(under[facet])]));
  return {
    roles: ids.map((id, place) => ({
      id,
      under: eachFacet((facet) => lists[facet]?.[place] ?? []),
    })),
    orders: new Map(
      Object.entries(orders).map(([key, places]) => [
        key,
        [...places].map((place) => ids[placeRead(place)] ?? ''),
      ]),
    ),
  };
}

/** The ids of the roles that the page shows for a choice, in its order. */
export function rolesUnder({ roles, orders }: Choices, choice: Choice): Chosen {
  const fitting = new Set(roles.filter((role) => fitsChoice(role, choice)).map(({ id }) => id));
  const key = orderKey(choice);
  if (key === undefined) return { roles: [...fitting], apart: [] };
  const inOrder = (order: string) => (orders.get(order) ?? []).filter((id) => fitting.has(id));
  const known = inOrder(key);
  return { roles: known, apart: inOrder('title').filter((id) => !known.includes(id)) };
}
