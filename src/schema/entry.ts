import type { Kind } from './kinds.ts';
import type { DataOf } from './schemas.ts';

/** One checked entry: its id is the name of its file. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  data: DataOf[K];
  /** The MDX below the frontmatter; empty for YAML. */
  body: string;
}

export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/** Whether an entry is of a kind. */
export const isOfKind =
  <K extends Kind>(kind: K) =>
  (entry: AnyEntry): entry is Extract<AnyEntry, { kind: K }> =>
    entry.kind === kind;
