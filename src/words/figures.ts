import { plural } from './plural.ts';

/** @param count of the number, which is formatted. */
export const jobs = (number: string, count: number) => `${number} ${plural(count, 'job', 'jobs')}`;
export const range = (low: string, high: string) => `${low} to ${high}`;
/** "$600", "a day". */
export const sumFor = (sum: string, unit: string) => `${sum} ${unit}`;
/** What a payment is for without its article: "day". */
export const bare = (unit: string) => unit.replace(/^an? /, '');
/** "show, day, or week". */
export const paidBy = (units: string) => `by the ${units}`;
/** What ends a list that is cut short. */
export const more = (count: number) => `${count} more`;
