export const you = 'You beside it';
export const youHaveOf = (all: number, have: number) =>
  `Of ${all} skills it names, you have ${have}. A tool counts as the skill behind it.`;
/** Leaves a place for the role. */
export const asFarAs = 'How far each is asked is as {role} asks it.';
export const youHave = 'You have';
export const notYet = 'Not yet, or not as far';
export const notMarked = 'not marked';
