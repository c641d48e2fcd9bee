import type { Kind } from './common.ts';
import type { Comparison } from './comparison.ts';
import type { Occupation } from './occupation.ts';
import type { Role } from './role.ts';
import type { Skill } from './skill.ts';
import type { Board, Family, Page, Term } from './small.ts';
import type { Source } from './source.ts';
import type { Step } from './step.ts';

/** What the frontmatter or the YAML of each kind holds once it has passed its schema. */
export interface DataOf {
  roles: Role;
  families: Family;
  skills: Skill;
  steps: Step;
  comparisons: Comparison;
  terms: Term;
  occupations: Occupation;
  sources: Source;
  pages: Page;
  boards: Board;
}

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
