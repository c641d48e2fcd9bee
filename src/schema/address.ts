import type { Kind } from './common.ts';

/** The kinds that have a page for each entry, and the first part of its address. */
const folders = {
  roles: 'roles',
  families: 'families',
  skills: 'skills',
  steps: 'steps',
  comparisons: 'compare',
  terms: 'terms',
  occupations: 'occupations',
  sources: 'sources',
} as const satisfies Partial<Record<Kind, string>>;

export type KindWithPage = keyof typeof folders;

/** Addresses that are not made from entries. */
export const fixedAddresses = [
  '/',
  '/roles/',
  '/map/',
  '/skills/',
  '/steps/',
  '/compare/',
  '/plan/',
  '/terms/',
  '/occupations/',
  '/sources/',
  '/titles/',
  '/titles/by-sector/',
  '/search/',
  '/jobs/',
  '/data/',
  '/about/coverage/',
  '/about/search/',
] as const;

/** The address of an entry without the base path: /skills/mixing/. */
export const addressOf = (kind: KindWithPage, id: string) => `/${folders[kind]}/${id}/`;

/** The address of a job title, which is no entry: its id is made from its name. */
export const titleAddress = (id: string) => `/titles/${id}/`;

/** The address of a page about the site: its id is its address. */
export const addressOfPage = (id: string) => `/${id}/`;

export const hasPage = (kind: Kind): kind is KindWithPage => kind in folders;

/** The address of the page an entry has, if it has one. */
export function pageOf({ kind, id }: { kind: Kind; id: string }): string | undefined {
  if (kind === 'pages') return addressOfPage(id);
  return hasPage(kind) ? addressOf(kind, id) : undefined;
}

/** The id of the comparison of two roles, whichever is named first. */
export const comparisonId = (one: string, other: string) => [one, other].sort().join('-vs-');

/** The two role ids in a comparison id, or undefined if it is not of the form a-vs-b. */
export function rolesOf(comparison: string): [string, string] | undefined {
  const [one, other, more] = comparison.split('-vs-');
  return one && other && more === undefined ? [one, other] : undefined;
}
