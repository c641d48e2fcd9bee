/** What a saved file says of itself to whoever opens it elsewhere. */
export const about = 'A plan of Signal Path';
