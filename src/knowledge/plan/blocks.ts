import { addressOf } from '../../schema/address.ts';
import type { PlanGraph } from './graph.ts';

/** Words, words that link to a page of this site, or a meter from one level to another. */
export type Inline = string | { words: string; to: string } | { from: number; to: number };

/** A piece of a plan, to be shown on a page or written as Markdown. */
export type Block =
  | { heading: string; depth: 2 | 3 | 4 }
  | { text: readonly Inline[] }
  | { list: readonly (readonly Inline[])[]; ordered?: boolean; of?: 'skills' }
  /** Places in a row, the last of which is the target. */
  | { chain: readonly Inline[]; tape?: string | undefined }
  /** Shown on demand where there is a screen. */
  | { fold: string; inside: readonly Block[]; open: boolean };

/** Inline pieces with commas between them. */
export const commas = (pieces: readonly Inline[]) =>
  pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));

/** The title of a skill, a role or a step by its id. */
export const titleOf = (list: Readonly<Record<string, { title: string }>>, id: string) =>
  list[id]?.title ?? id;

/** Titles that link to their pages. */
export const skillLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.skills, id),
  to: addressOf('skills', id),
});
export const roleLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.roles, id),
  to: addressOf('roles', id),
});
export const stepLink = (graph: PlanGraph, id: string): Inline => ({
  words: titleOf(graph.steps, id),
  to: addressOf('steps', id),
});
