/** Beside the pairs that have a page of their own. */
export const notLoaded = 'The roles could not be loaded. Take a pair below.';
