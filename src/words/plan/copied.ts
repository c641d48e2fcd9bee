/** Below the text of a plan: its address, and the day of the content. */
export const textFrom = (address: string, day: string) =>
  `Content of ${day}. The plan itself: ${address}`;
