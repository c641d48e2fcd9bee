export { skills } from '../plan/amounts.ts';

/** What one would do with skills, or with so many more of them. */
export const toKeep = (skills: string) => `keep ${skills}`;
export const toTake = (skills: string) => `take ${skills} further`;
export const toLearn = (skills: string) => `learn ${skills} from the start`;
export const toLeave = (skills: string) => `leave ${skills} behind`;
/** All of these, already a list. */
export const youWould = (doings: string) => `You would ${doings}.`;

export const firstSteps = 'Steps that begin it, and a plan';
/** Where no step begins it. */
export const onlyPlan = 'A plan';
export const steps = 'Steps';
/** Steps that nobody names for the move, and why they stand there. */
export const added = 'Would help';
export const whyAdded = '{steps}. Not named for this move, added to build what is missing.';
export const inOrder = 'In order';
export const planThere = 'A plan from here to there';

/** Titles inside a sentence. */
export const fromTo = (from: string, to: string) => `From ${from} to ${to}`;
/** The second title inside a sentence. */
export const pair = (first: string, second: string) => `${first} and ${second}`;
export const anyTwo = 'Any two of them, both ways';
export const noMove = 'No move between these is recorded. That does not mean nobody makes one.';
