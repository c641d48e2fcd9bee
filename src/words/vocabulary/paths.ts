// The keys are what content may say, in an order that means something where there is one: schema/vocabulary.ts.

/** What happens to sound at a place of a signal path. */
export const placeKinds = {
  source: 'Sound begins there',
  box: 'Sound passes through it',
  listener: 'Sound is heard there',
} as const;

/** What a cable of a signal path carries. */
export const cableKinds = {
  sound: 'Sound on its way',
  back: 'Sound or words on their way back',
  control: 'No sound: what is told or timed',
} as const;

/** The columns in which all jobs stand, the way sound goes; the last two stand beside it. */
export const pathStages = {
  make: 'Make',
  capture: 'Capture',
  shape: 'Shape',
  mix: 'Mix',
  deliver: 'Deliver',
  keep: 'Keep it working',
  lead: 'Lead',
} as const;

/** In what an example day is told. */
export const dayUnits = {
  hour: 'Hours of one day',
  day: 'Days',
  week: 'Weeks',
} as const;
