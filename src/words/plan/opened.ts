import { plural } from '../plural.ts';

/** What becomes of the parts of a plan that is opened. Ids and marks are in quotation marks already. */

export const marksNotUnderstood = (count: number, marks: string) =>
  plural(
    count,
    `1 mark is not understood and is kept as it is: ${marks}.`,
    `${count} marks are not understood and are kept as they are: ${marks}.`,
  );
/** The first few, already a list, and how many others there are. */
export const andMore = (marks: string, others: number) => `${marks}, and ${others} more`;
export const nowCalled = (id: string, title: string) => `${id} is now called ${title}.`;
export const noMark = (mark: string) => `${mark} is no mark of a skill, and is left out.`;
/** All levels, already a list. */
export const noSuchLevel = (mark: string, levels: string) =>
  `${mark} has no part in the plan: the levels are ${levels}.`;
export const noSkill = (id: string) =>
  `There is no skill ${id} here: its mark has no part in the plan.`;
export const markedTwice = (skill: string) => `${skill} was marked twice: the higher level stands.`;
export const noRole = (id: string) => `There is no role ${id} here.`;
/** After an end of an address that is not there. */
export const ownInstead = 'What you chose before stands in its place.';
export const noMarksHere = 'You have marked nothing yet: this plan is from starting out.';
/** After a day, if it is known. */
export const contentChanged = (day: string) =>
  `The content has changed since this was saved${day}.`;
export const contentWasNewer = (day: string) => `The content was newer when this was saved${day}.`;
export const onDay = (day: string) => ` (${day})`;
export const whatChanges = 'What that changes here:';
export const allStillHere = 'Everything in your plan is still here.';

/** What would change in a plan: the name of what changes, what it would be, and what it is now. */
export const wouldChange = (name: string, to: string, now: string) => `${name}: ${to}, now ${now}`;
export const notMarked = 'not marked';
export const noRoleChosen = 'none';
export const roleYouHold = 'The role you hold';
export const roleYouWant = 'The role you want';
export const keptUnread = (mark: string) => `${mark} is kept too, and is not understood`;

export const noKnownStart = 'This address says in no known way where the plan starts.';
export const startTwice = 'This address says from= and names a role: from= stands.';
export const marksLeftOut = 'This address holds a whole plan: what it asks to mark is left out.';
/** The part of the address that stands there more than once. */
export const saidTwice = (name: string) =>
  `This address says ${name}= more than once: the first stands.`;
