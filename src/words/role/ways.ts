/** The ways into a role and out of it. */
import { plural } from '../plural.ts';

/** Ways, each with its number and its places. */
export const waysInDrawn = (ways: string) => `The ways in. ${ways}`;
export const whoHires = 'Who hires, and what to send';
export const peopleComeFrom = 'People come from';
export const whereItLeads = 'Where it leads';
export const noMoveOut = 'No move out of this role is recorded yet.';
export const gradesWithin = 'Grades in this job, the first at the start';
export const waysOut = 'Ways out of this field';

/** Before a note on the time that stands at the head of the page. */
export const aboutTime = 'About the time to get there:';

export const howLongItTook = (cases: number) =>
  `How long it took ${plural(cases, 'one person', 'some people')}`;
export const itTook = 'It took {time}, counted from {start}{source}.';
export const timeCounted = '{time}, counted from {start}{source}.';
export const howCounted = 'How it was counted';
/** How long several cases took. */
export const casesApart = (told: string) =>
  `${told}. They began in different places, and stand for nobody else.`;
