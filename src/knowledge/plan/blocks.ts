import { addressOf } from '../../schema/address.ts';

/** Words, words that link to a page of this site, or a meter from one level to another. */
export type Inline = string | { words: string; to: string } | { from: number; to: number };

/** Items one below the other: skills to add, or steps in their order. */
export interface ListBlock {
  list: readonly (readonly Inline[])[];
  ordered?: boolean;
  of?: 'skills';
}

/** A place on a route: where it starts, a role on the way, or the target. */
export interface Stop {
  place: string | { words: string; to: string };
  /** The color of the role’s family. */
  tape?: string | undefined;
  /** Whether the title of the plan names it, as one of its ends. */
  titled?: boolean;
}

/** One route: its name and its stops, what is to be known at a glance, and the rest on demand. */
export interface RouteBlock {
  route: string;
  stops: readonly Stop[];
  /** Each with its label before it. */
  facts: readonly (readonly [label: string, fact: string | { words: string; to: string }])[];
  inside: readonly Block[];
  open: boolean;
}

/** A piece of a plan, to be shown on a page or written as Markdown. */
export type Block =
  | { heading: string | readonly Inline[]; depth: 2 | 3 | 4 }
  | { text: readonly Inline[] }
  | ListBlock
  | RouteBlock
  /** The parts of a route, which may stand side by side. */
  | { parts: readonly (readonly Block[])[] }
  /** Shown on demand where there is a screen. */
  | { fold: string; inside: readonly Block[]; open: boolean };

/** Inline pieces with commas between them. */
export const commas = (pieces: readonly Inline[]): Inline[] =>
  pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));

/** The kinds of thing a plan names. */
type Kind = 'skills' | 'roles' | 'steps';

/** Things of some kinds by their ids, as far as they are called something. */
export type Titled<Of extends Kind> = Readonly<
  Record<Of, Readonly<Record<string, { title: string }>>>
>;

/** What a skill, a role or a step is called; its id where it is not there. */
export const nameIn = <Of extends Kind>(things: Titled<Of>, kind: Of, id: string): string =>
  things[kind][id]?.title ?? id;

/** The same as a link to its page. */
export const linkTo = <Of extends Kind>(things: Titled<Of>, kind: Of, id: string) => ({
  words: nameIn(things, kind, id),
  to: addressOf(kind, id),
});
