import type { Stage } from '../../schema/vocabulary.ts';

/** In which turn a step is looked for, from 0: by somebody who starts out, and by somebody at work in the field. */
export type Turns = readonly [starting: number, atWork: number];

/** How many turns there are. */
export const turns = 6;

/** The turn of somebody at work for what leads into the field: they have begun, so it comes after most else. */
export const intoField = 4;

const leadsInto = (stage: Stage) => stage === 'explore' || stage === 'enter';

/** What one can do early and alone first, then what comes later, then courses, then leading others. */
export function turnsOf({ stage, course }: { stage: Stage; course: boolean }): Turns {
  if (stage === 'lead') return [5, 5];
  if (course) return [3, leadsInto(stage) ? intoField : 3];
  if (stage === 'specialize') return [1, 1];
  if (leadsInto(stage)) return [0, intoField];
  return [0, stage === 'learn' ? 2 : 0];
}
