import type { MoveEvidence } from '../../schema/vocabulary.ts';
import type { Known, Named, Told } from '../figures/fact.ts';

/** A recorded way into a role: one that its own page names, a move that is recorded, or both at once. */
export interface Passage {
  /** The role one holds before. Undefined: it starts from nothing. */
  from?: string | undefined;
  /** What the role's own page calls it, where that names it. */
  way?: string | undefined;
  /** What is known of the move, where one is recorded, and who says so. */
  evidence?: MoveEvidence | undefined;
  source?: Named | undefined;
  /** How long it takes, where a source states it. */
  time?: Known | undefined;
  /** How long it took in published cases. */
  cases?: Told | undefined;
  /** The stated time in months, where it can be added up. */
  months?: readonly [low: number, high: number] | undefined;
  /** The steps its editors name for somebody who holds the role before, in their order. */
  steps: readonly string[];
  /** Steps that the role's own page names besides, for somebody who comes from further away. */
  before?: readonly string[] | undefined;
  /** What is left of those the page names for somebody who holds a role, where that is less. */
  held?: { steps: readonly string[] } | { before: readonly string[] } | undefined;
}

/** The way from one role to another that is told first, if any is recorded. */
export const passageFrom = (into: readonly Passage[], role: string): Passage | undefined =>
  into.find(({ from }) => from === role);

/** The steps that any way into a role names, each once. */
export const stepsNamed = (into: readonly Passage[]): string[] => [
  ...new Set(into.flatMap(({ steps, before = [] }) => [...before, ...steps])),
];

/** A way as somebody goes it who holds a role already. */
export const forHolder = ({ held, ...passage }: Passage): Passage => ({ ...passage, ...held });
