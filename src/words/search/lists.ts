/** Kinds that have no entries: lists, and the pages of job titles. */
export const list = 'List';
export const jobTitle = 'Job title';

/** The title of a page about a name that means several jobs. */
export const differentJobs = (name: string, jobs: number) => `${name}: ${jobs} different jobs`;

export const allRoles = 'All roles';
export const rolesByFamily = 'All roles, by part of the industry';
/** Roles in a part of the industry, with what else is asked of them in a row: "with much travel". */
export const rolesIn = (family: string) => `Roles in ${family}`;
export const rolesThat = (conditions: string) => `Roles ${conditions}`;
export const rolesInThat = (family: string, conditions: string) =>
  `Roles in ${family} ${conditions}`;
export const steps = (words: string) => `Steps: ${words}`;
/** Roles, as they stand in a sentence. */
export const planTo = (to: string) => `Plan: from starting out to ${to}`;
export const planFrom = (from: string, to: string) => `Plan: from ${from} to ${to}`;
/** Titles of roles in a row. */
export const sideBySide = (titles: string) => `${titles}, side by side`;

/** What a list of roles is narrowed or ordered by, as its title ends. */
export const byPay = 'with the highest pay first';
export const aboutByPay =
  'In the order of the US median of the official class, a year, which each role shows there. Rates for the job itself may differ. Another place or unit can be chosen.';
export const littleTravel = 'with hardly any travel';
export const muchTravel = 'with much travel';
export const fewNights = 'with hardly any nights';
export const fewWeekends = 'with hardly any weekends';
export const littleLifting = 'with hardly any lifting';
export const fewHeights = 'with hardly any work at height';
export const littleLoud = 'with hardly any loud sound';
export const someHome = 'that can be done from home at least partly';
export const alone = 'mostly alone';
export const inCrew = 'in a crew';
export const noFee = 'with a way in without a course fee';
export const noDegree = 'with no way in by a degree';
export const aboutNoDegree =
  'Nearly every role has a way in without a degree. Of these, no way in takes one; of the others, some do.';
export const noCourse = 'with a way in without a course';
export const byDegree = 'with a way in by a degree';
export const artistic = 'that lean to art';
export const technical = 'that lean to technology';

/** What is known of pay there. */
export const inBritain = (pay: string) => `In Britain: ${pay}`;
/** The first way into a role, and the step it begins with. */
export const wayIn = (way: string, step: string) => `${way}. It begins with: ${step}.`;
/** @param fits whom it suits, a sentence or more. */
export const worth = (fits: string, reasonNot: string) => `${fits} One reason not to: ${reasonNot}`;
