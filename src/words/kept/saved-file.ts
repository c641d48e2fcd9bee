/** What a saved file says of itself to whoever opens it elsewhere. */
export const about = 'Kept from Signal Path';
