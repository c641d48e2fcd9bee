/** How long ago, "3 days ago", and on which day. */
export const agoOnDay = (ago: string, day: string) => `${ago}, on ${day}`;
