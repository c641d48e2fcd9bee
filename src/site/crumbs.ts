import { addressOf } from '../schema/address.ts';
import type { Entry } from '../schema/entry.ts';
import { pageName } from '../knowledge/graph/page-name.ts';
import { kinds, type KindWithIndex } from '../schema/kinds.ts';
import { sitePageAt } from '../schema/pages.ts';
import { knowledge } from './knowledge.ts';
import type { Crumb } from './structured-data.ts';

/** A page as the breadcrumbs of those below it name it. Throws where there is no such page. */
export function crumb(address: string): Crumb {
  const name = pageName(knowledge, address);
  if (!name) throw new Error(`There is no page ${address}`);
  return { name, address };
}

/** The page that lists a kind of entry. */
export const listOf = (kind: KindWithIndex): Crumb => crumb(kinds[kind].index);

/** The pages above one that is made from no entry, from the top, without the home page. */
export function crumbsAbove(address: string): Crumb[] {
  const above = sitePageAt(address)?.above;
  return above ? [...crumbsAbove(above), crumb(above)] : [];
}

/** The pages above that of a role, from the top: the list of roles, and its family. */
export const aboveRole = ({ data: { family } }: Entry<'roles'>): Crumb[] => [
  listOf('roles'),
  ...(family ? [crumb(addressOf('families', family))] : []),
];

/** The pages above one that belongs to a role, from the top. */
export const underRole = (role: Entry<'roles'>): Crumb[] => [
  ...aboveRole(role),
  crumb(addressOf('roles', role.id)),
];
