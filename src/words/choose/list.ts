export const shownOf = (shown: number, all: number) => `${shown} of ${all} roles`;
export const noneLikeThat = 'No role is like that. Take a filter away, or clear them all.';
export const payNotLoaded = 'Their pay could not be loaded. Choose again to retry.';

/** What roles are ordered by, how to read it, and who says so for when. */
export const payOrder = '{order}. {note} Nothing is converted. Sources: {sources}.';
export const byOtherPay = 'By other pay: {orders}.';
