export const forgotten = 'Everything was forgotten in another tab.';
/** Of a plan, where none was shown. */
export const kept = 'This is what another tab has kept since.';
export const changed = 'Your marks were changed in another tab.';
