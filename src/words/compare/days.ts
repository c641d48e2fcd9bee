/** What opens the rest of a day. */
export const moreOfDay = (parts: number) => `${parts} more, to the end`;
