import type { schemes } from './vocabulary/figures.ts';

/** A classification and a code of it. */
export const filedAs = (scheme: string, code: string) => `${scheme}, code ${code}.`;
export const holdFor = (place: string) => `Its figures hold for: ${place}.`;
export const pageTitle = (title: string, code: string) => `${title} (${code})`;
export const description = (title: string, code: string, place: string) =>
  `Every figure read of the official class “${title}” (${code}, ${place}), and the roles filed under it.`;

/** Whom the survey of a classification counts. */
export const whoIsCounted: Partial<Record<keyof typeof schemes, string>> = {
  'us-soc':
    'The survey asks employers about the people on their payroll. Nobody who works for themselves is in it, so it does not say what freelancers earn.',
  'uk-soc':
    'The survey takes one in a hundred of the jobs that employers tax at source. These are people who work full time and have been in the job for more than a year. Nobody who works for themselves is in it, and in sound many do.',
};
export const payOf = (title: string) => `What people in the class earn: ${title}`;
export const trendOf = (title: string) => `Median pay over the years: ${title}`;
export const wagesName = 'Pay over the years';
export const wagesCaption = 'Yearly pay before tax, newest first';
export const period = 'Period';
export const jobsCounted = 'Jobs counted';
export const source = 'Source';
export const notGiven = 'not given';

/** What the leading projection says: the class as a link, the years, the change, and what stands behind it. */
export const outlook = 'Jobs in {title}, {period}: {change}{all}{source}.';
export const outlookWithOpenings =
  'Jobs in {title}, {period}: {change}{all}, with about {openings} openings a year, jobs that people leave included{source}.';
export const newer = 'A newer projection: {change}, {period}{source}.';
export const newerRepeated =
  'A newer projection, as another site repeats it: {change}, {period}{source}.';
/** The share of a class that works for itself, in a year. */
export const selfEmployed = (share: string, year: string) =>
  `Projections count the self-employed too: ${share} of the people in this class worked for themselves in ${year}.`;
export const allRounds = (rounds: number) => `All ${rounds} rounds of projections, side by side`;
export const roundsName = (title: string) => `Projections for ${title}`;
export const roundsCaption = (title: string) => `Projected change in jobs: ${title}`;
export const change = 'Change';
export const allJobs = 'All jobs';
export const openingsAYear = 'Openings a year';
export const about = (number: string) => `about ${number}`;

export const cip = (code: string) => `CIP ${code}`;
export const joinedBy =
  'A program and a class are joined because of what is taught, by {sources}. It does not say how many graduates find such a job, and a class may hold people who took no program.';
