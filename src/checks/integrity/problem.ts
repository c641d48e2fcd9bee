import type { ProblemId } from '../problems/table.ts';

/** What is wrong and what would be right, before it is known where. */
export interface Wrong {
  id: ProblemId;
  what: string;
  fix: string;
}

/** One thing wrong in the content: where it is, what it is, and what would be right. */
export interface Problem extends Wrong {
  /** Path from the project root: content/roles/sound-engineer.mdx. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, where it matters and is known. */
  column?: number | undefined;
  /** Path of the field, such as skills[2].level, where there is one. */
  field?: string | undefined;
}
