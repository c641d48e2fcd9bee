export const noneMarked = 'none marked yet';
/** Where a plan is asked for from marked skills. */
export const markFirst = 'You have marked nothing yet. Mark it below.';
export const marked = (skills: number) => `${skills} marked`;
