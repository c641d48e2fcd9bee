/** Where what a press needs could not be loaded. */
export const tryAgain = 'Try again.';
