import type { Destination } from './leg.ts';
import { raised, type Levels } from './levels.ts';
import type { Contents } from './open.ts';
import type { Passage } from './passage.ts';
import type { PlanStep } from './steps.ts';

export interface PlanRole {
  title: string;
  tape?: string | undefined;
  needs: Levels;
  /** What these build on beyond them. */
  implied: Levels;
  /** Those of the skills it needs that come with its field: everyone there has them. */
  field: readonly string[];
  into: readonly Passage[];
  /** The steps that any of these names. */
  named: readonly string[];
}

/** All that a plan is made from, as plain data. */
export interface PlanGraph extends Contents {
  roles: Readonly<Record<string, PlanRole>>;
  /** In the order of their stages. */
  steps: Readonly<Record<string, PlanStep>>;
}

/** A role as the end of a leg. One that is not there needs nothing. */
export const destination = ({ roles, steps }: PlanGraph, role: string): Destination => ({
  ...{ needs: {}, named: [], ...roles[role] },
  steps,
});

/** What somebody who holds a role can do: what it needs, and what that builds on. */
export function heldIn({ roles }: PlanGraph, role: string | undefined): Levels {
  const held = role === undefined ? undefined : roles[role];
  return held ? raised(held.needs, held.implied) : {};
}
