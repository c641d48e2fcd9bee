import * as words from '../words/search/lists.ts';
import { kindNames, kinds, rowOf } from '../schema/kinds.ts';

/** What results and filters call each kind that the search knows by itself. */
export const labels = {
  role: kinds.roles.search.label,
  skill: kinds.skills.search.label,
  term: kinds.terms.search.label,
  comparison: kinds.comparisons.search.label,
  step: kinds.steps.search.label,
  family: kinds.families.search.label,
  page: kinds.pages.search.label,
  /** A list of roles, narrowed. */
  list: words.list,
  /** The page of a job title, which is made from no entry. */
  title: words.jobTitle,
} as const;

const searched = kindNames.flatMap((kind) => rowOf(kind).search ?? []);

const later: Readonly<Record<string, number>> = {
  ...Object.fromEntries(searched.map((one) => [one.label, one.later ?? 0])),
  // After a role, skill or step of that very name; after a role that everybody calls so; before those that only some do.
  [labels.title]: 1.95,
};

/** How late a kind comes where names fit equally well, from 0. */
export const laterKind = (label: string): number => later[label] ?? 0;

/** Kinds that are left out of results unless nothing else is found. */
export const behind: readonly string[] = searched.flatMap((one) => (one.behind ? one.label : []));

/** The kinds that are looked up by name, in order. */
export const namedKinds = kindNames
  .map((kind) => ({ kind, place: rowOf(kind).search?.place }))
  .filter(({ place }) => place !== undefined)
  .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  .map(({ kind }) => kind);

/** The kinds a search can be narrowed by, in order. */
export const filterLabels: readonly string[] = namedKinds
  .flatMap((kind) => rowOf(kind).search?.label ?? [])
  .filter((label) => !behind.includes(label));
