import { counted } from '../plural.ts';

export const skills = (count: number) => counted(count, 'skill', 'skills');
export const nothing = 'nothing';
export const toLearn = (count: number) => `${skills(count)} to learn`;
export const toTakeFurther = (count: number) => `${skills(count)} to take further`;
/** After the skills to learn. */
export const othersToTakeFurther = (count: number) => `${count} to take further`;

export const years = (count: number) => counted(count, 'year', 'years');
export const months = (count: number) => counted(count, 'month', 'months');
/** A range of times; the lower end may be a bare number. */
export const range = (low: string, high: string) => `${low} to ${high}`;
export const givenBelow = 'given below';
/** Parts of a route by their numbers. */
const parts = (numbers: readonly number[]) => numbers.map((one) => `part ${one}`).join(' and ');
/** A time, and of which parts of a route it is. */
export const timeOfParts = (time: string, known: readonly number[], unknown: readonly number[]) =>
  `${time} for ${parts(known)}, ${parts(unknown)} not known`;
