import { gapBetween, type Gap } from './gap.ts';
import type { Levels } from './levels.ts';
import type { Passage } from './passage.ts';
import type { Limits, Steps, StepTaken } from './steps.ts';
import { after, firstSteps, furtherSteps } from './steps-told.ts';

/** A role as the end of a leg: what it needs, the steps there are, and which of them ways into it name. */
export interface Destination {
  needs: Levels;
  steps: Steps;
  named: readonly string[];
}

/** Where a leg begins: what one has, whether one works in the field, and the recorded way one takes. */
export interface Departure {
  have: Levels;
  inField: boolean;
  passage?: Passage | undefined;
  /** Steps that were taken before, on the way here. */
  done?: ReadonlySet<string>;
}

/** One part of a route: from nothing, from a role or from marked skills to the next role. */
export interface Leg extends Gap {
  /** The recorded way. Undefined: straight to the role by what is missing alone. */
  passage?: Passage | undefined;
  /** The few to begin with: those an editor names lead, then those of the trade that bring most. */
  steps: readonly StepTaken[];
  /** All others that bring anything. */
  further: readonly StepTaken[];
  /** What one has after all of them, as far as the role needs it. */
  reached: Levels;
}

/** How many steps are told first, unless somebody asks for more or fewer. */
const usualLimits: Limits = { most: 4, least: 2, leastByCourse: 4 };

/** What it takes to come to a role: what one keeps, what one must add, and the steps that build it. */
export function legTo(
  { needs, steps, named }: Destination,
  { have, inField, passage, done }: Departure,
  limits: Limits = usualLimits,
): Leg {
  const task = { have, needs, steps, named, inField };
  const first = firstSteps(task, passage?.steps, done, limits);
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
