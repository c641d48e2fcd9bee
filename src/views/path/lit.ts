import type { Look } from '../../knowledge/compare/looks.ts';

/** A role on the picture of a path: the places that are lit for it, and how it is told from others there. */
export interface LitRole {
  at: readonly string[];
  title?: string | undefined;
  look?: Look | undefined;
}

/** Those of some roles that stand at a place. */
export const rolesAt = (lit: readonly LitRole[], place: string) =>
  lit.filter(({ at }) => at.includes(place));

/** The looks of roles that have one. */
export const looksIn = (lit: readonly LitRole[]) => lit.flatMap(({ look }) => look ?? []);

/** The classes that hold, as an attribute. */
export const classes = (...names: readonly (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ') || undefined;
