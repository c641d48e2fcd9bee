/** A career that took so long or less. */
export const atMost = (time: string) => `at most ${time}`;
export const yearsBetween = (from: number, to: number) => `${from} to ${to}`;
export const yearsUntil = (to: number) => `to ${to}`;
export const yearsSince = (from: number) => `from ${from}`;

/** How long several careers took. */
export const told = (count: number, range: string) => `In ${count} published cases: ${range}`;
export const toldOfCentury = (count: number, range: string) =>
  `In ${count} published cases of this century: ${range}`;
/** Where a career began and what came of it. */
export const startThen = (start: string, reached: string) => `${start}; then ${reached}`;
export const story = (time: string, way: string) => `One published case took ${time}: ${way}`;

export const timeToGetThere = 'Time to get there';
export const timeTold = (time: string) => `${timeToGetThere}: ${time}`;
