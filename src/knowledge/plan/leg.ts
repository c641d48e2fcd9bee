import { gapBetween, type Gap } from './gap.ts';
import type { Levels } from './levels.ts';
import type { Passage } from './passage.ts';
import {
  after,
  firstSteps,
  furtherSteps,
  type Limits,
  type Steps,
  type StepTaken,
} from './steps.ts';

/** A role as the end of a leg: what it needs, and the steps there are. */
export interface Destination {
  needs: Levels;
  steps: Steps;
}

/** Where a leg begins: what one has, whether one works in the field, and the recorded way one takes. */
export interface Departure {
  have: Levels;
  inField: boolean;
  passage?: Passage | undefined;
}

/** One part of a route: from nothing, from a role or from marked skills to the next role. */
export interface Leg extends Gap {
  /** The recorded way. Undefined: straight to the role by what is missing alone. */
  passage?: Passage | undefined;
  /** The few to begin with: those an editor names lead, then those that bring most. */
  steps: readonly StepTaken[];
  /** All others that bring anything. */
  further: readonly StepTaken[];
  /** What one has after all of them, as far as the role needs it. */
  reached: Levels;
}

/** How many steps are told first, unless somebody asks for more or fewer. */
const usualLimits: Limits = { most: 5, least: 2, leastByCourse: 4 };

/** What it takes to come to a role: what one keeps, what one must add, and the steps that build it. */
export function legTo(
  { needs, steps }: Destination,
  { have, inField, passage }: Departure,
  limits: Limits = usualLimits,
): Leg {
  const task = { have, needs, steps, inField };
  const first = firstSteps(task, passage?.steps ?? [], limits);
  const then = after(have, first);
  const further = furtherSteps({ ...task, have: then });
  return {
    ...gapBetween(have, needs),
    passage,
    steps: first,
    further,
    reached: after(then, further),
  };
}
