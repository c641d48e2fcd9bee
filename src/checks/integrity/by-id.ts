import { isOfKind, type AnyEntry } from '../../schema/entry.ts';
import type { Kind } from '../../schema/kinds.ts';

/** The entries of one kind, each by its id. */
export const byIdOf = <K extends Kind>(entries: readonly AnyEntry[], kind: K) =>
  new Map(entries.filter(isOfKind(kind)).map((entry) => [entry.id, entry]));
