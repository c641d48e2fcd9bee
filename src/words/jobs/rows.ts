/** From one time of a day to another. */
export const span = (from: string, to: string) => `${from} to ${to}`;
/** What a day is about, and when. */
export const peak = (what: string, span: string) => `${what}, ${span}`;
