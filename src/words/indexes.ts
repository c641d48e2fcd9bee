import { plural } from './plural.ts';

export const broadTitles = 'Broad job titles';
export const askedMost = 'Asked most';
export const acrossFields = 'Across fields';

/** What steps ask of whoever takes them. */
export const byAsking = 'By what they ask of you';
export const needNothing = 'Need nothing first';
export const free = 'Free, or without a fee';
export const payYou = 'Pay you';
export const courses = 'Courses and apprenticeships';
export const degrees = 'Degrees';

export const onTheWay = 'On the way to';
export const onTheWayTo = (roles: number) => `On the way to ${roles} roles`;

/** Sounds that are folded: how many, and their titles. */
export const moreToHear = (count: number, titles: string) =>
  `${count === 1 ? 'One' : count} more to hear: ${titles}`;

export const time = 'Time';
export const cost = 'Cost';
export const notKnown = 'not known';
/** What a step takes, in short. */
export const takes = (time: string, cost: string) => `Time: ${time}. Cost: ${cost}`;

export const aboutClasses =
  'Statistics offices do not know most roles in sound. They count them in wider classes, and pay is published for the class, never for the role.';
export const code = 'Code';
export const classTitle = 'Class';
export const median = 'Median';
export const roles = 'Roles';
/** What stands behind a number of roles. */
export const roleWord = (count: number) => plural(count, 'role', 'roles');
/** Where and when medians hold, and who counted. */
export const mediansOf = 'The median is that of a year, {contexts}: {sources}.';

/** Stands under the British classes; leaves a place for the roles. */
export const ratedInBritain = 'Rates of the job itself, in pounds, stand with {roles}.';

export const figuresByPlace = 'figures by place';
