/** A rise between two levels, or to one where nothing is known of the level before. */
export const rise = (from: string, to: string) => `${from} to ${to}`;
export const riseTo = (to: string) => `to ${to}`;
