/** The language of the interface, with the country whose forms of days, sums and lists it has. */
export const locale = 'en-US';

/** What stands before a number below zero. */
export const minus = '−';
