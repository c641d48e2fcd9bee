/** After a role that is not there, and before a button for each that may be meant. */
export const nearIt = 'Near it:';
