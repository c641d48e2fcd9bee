import { locale } from '../../words/locale.ts';

/**
 * Choosing among roles: runs at build and in the browser, so it knows no entries, only what a role is
 * chosen and sorted by.
 */

/** What roles are filtered by, in the order in which an address names them. */
export const facets = [
  'family',
  'pay',
  'training',
  'leaning',
  'nights',
  'weekends',
  'travel',
  'lifting',
  'heights',
  'loud',
  'company',
  'base',
] as const;

/** What roles are sorted by: their title, or a number that may be not known. */
export const scales = ['pay', 'leaning', 'time'] as const;
export const orders = ['title', ...scales] as const;

/** The pay order that stands where none is asked for: medians of official classes in the US. */
export const usualPayOrder = 'us-class-year';

/** The place in the page of all roles where what is found begins, as an address ends. */
export const foundAnchor = '#found';

export type Facet = (typeof facets)[number];
export type Scale = (typeof scales)[number];
export type Order = (typeof orders)[number];

/** Options of every facet, by their names in an address. */
export type Options = Readonly<Record<Facet, readonly string[]>>;

/** A role as it is chosen and sorted. */
export interface Candidate {
  title: string;
  /** The options it falls under, in every facet one or more. */
  under: Options;
  /** Pay in US dollars a year, leaning from 1 to 5, time in months; undefined where not known. */
  by: Readonly<Record<Scale, number | undefined>>;
}

/** What a reader asks for. A facet without options is open to all. */
export interface Choice {
  options: Options;
  /** Undefined for roles by family. */
  order: Order | undefined;
  /** In order of pay, which: the id of a pay order, or undefined for the usual one. */
  by?: string | undefined;
}

/** Options made for each facet. */
export const eachFacet = (make: (facet: Facet) => readonly string[]): Options =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, string[]>;

/** The choice that all roles match, in the order of their families. */
export const openChoice: Choice = { options: eachFacet(() => []), order: undefined };

/** The facets in which a role is not what a reader asks for. */
const against = ({ under }: Pick<Candidate, 'under'>, { options }: Choice): Facet[] =>
  facets.filter(
    (facet) =>
      options[facet].length > 0 && !options[facet].some((option) => under[facet].includes(option)),
  );

/** Whether a role falls under one of the options asked for in every facet. */
export const fitsChoice = (role: Pick<Candidate, 'under'>, choice: Choice): boolean =>
  against(role, choice).length === 0;

/** One option as an address names it: nights=rarely. */
export const optionKey = (facet: string, option: string): string => `${facet}=${option}`;

/**
 * How many roles each option would show, by its key, if it were the only one asked for in its facet
 * and the other facets stayed as they are.
 */
export function countOptions(roles: readonly Candidate[], choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const role of roles) {
    const faults = against(role, choice);
    for (const facet of facets) {
      if (faults.some((fault) => fault !== facet)) continue;
      for (const option of role.under[facet]) {
        const key = optionKey(facet, option);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const byTitle = (a: Candidate, b: Candidate) => a.title.localeCompare(b.title, locale);

/** Roles in an order, those of equal rank from A to Z, and apart those whose rank is not known. */
export function sortRoles<Role extends Candidate>(roles: readonly Role[], order: Order) {
  if (order === 'title') return { known: [...roles].sort(byTitle), unknown: [] };
  const sign = order === 'pay' ? -1 : 1;
  const rank = ({ by }: Candidate) => sign * (by[order] ?? 0);
  const isKnown = ({ by }: Candidate) => by[order] !== undefined;
  return {
    known: roles.filter(isKnown).sort((a, b) => rank(a) - rank(b) || byTitle(a, b)),
    unknown: roles.filter((role) => !isKnown(role)).sort(byTitle),
  };
}

/** Roles whose pay is what payOf gives for their ids; not known where it gives nothing. */
export const paidBy = <Role extends Candidate & { id: string }>(
  roles: readonly Role[],
  payOf: (id: string) => number | undefined,
): Role[] => roles.map((role) => ({ ...role, by: { ...role.by, pay: payOf(role.id) } }));
