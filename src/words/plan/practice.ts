import { plural } from '../plural.ts';

/** In the text of a session: the addresses of its step and of its skill, which is named inside a sentence. */
export const session = (step: string, skill: string, page: string) =>
  `What to do: ${step}\nHow to practice ${skill}: ${page}`;
/** Below it, where the way does not name the step. */
export const added = '\nThe way does not name this step: it is added to build what is missing.';
/** A title inside a sentence. */
export const weekend = (role: string) => `Try it this weekend: ${role}`;
/** Both ends of the plan: "from starting out to foley artist". */
export const calendar = (ends: string) => `Signal Path: ${ends}`;
export const noRoute = 'There is no route to practice for.';
/** The first and the last day of it. */
export const saved = (entries: number, from: string, to: string) =>
  plural(
    entries,
    `The calendar file has 1 entry, on ${from}.`,
    `The calendar file has ${entries} entries, from ${from} to ${to}.`,
  );
/** Why nobody can begin on a day. */
export const noFirstDay = {
  past: 'The first day is past: choose today or a day to come.',
  none: 'The first day is no day of the calendar: choose it again.',
  far: 'The first day is too far off: choose one before the year 2100.',
};

/** Of the link to a plan, or the plan as text. */
export const notCopied = (what: string) =>
  `The browser would not copy. ${what} stands in a box: copy it from there.`;
export const savedAs = (file: string) => `Saved as ${file}.`;
export const noPlanInFile = 'That file holds no plan. Nothing was changed.';
/** How a plan came: before what is offered. */
export const cameFromFile = 'This plan came from a file.';
export const fileIsOpen = 'The plan of the file is open.';
export const fileHasMore =
  'The plan of the file is open. It holds more than a plan: open it at “What you kept” too.';
