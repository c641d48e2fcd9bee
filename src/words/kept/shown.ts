import { counted } from '../plural.ts';

export const nothingKept =
  'Nothing is on your list yet. Press “Keep” on the page of a role, a skill or a step.';
export const kinds = { roles: 'Roles', skills: 'Skills', steps: 'Steps' };
export const gone = (title: string) => `${title} (not on this site any more)`;
export const drop = 'Drop';
export const dropThing = (title: string) => `Drop ${title}`;
export const dropped = 'Dropped.';
export const compareRole = (title: string) => `Compare ${title}`;
export const compareThese = 'Compare these';
export const planToThis = 'Plan to this';

export const sinceLastTime = 'Since last time';
export const haveRead = 'I have read this';
export const upToDate = 'You are up to date.';

export const evidence = 'Evidence';
/** What the page of the skill asks. */
export const wouldShow = (shows: string) => `What would show it: ${shows}`;
/** The reader’s own line. */
export const dropLine = (line: string) => `Drop “${line}”`;
export const printEvidence = 'Print the evidence';
export const lineMissing = 'Say in a line what shows it.';
export const evidenceKept = 'Your evidence is kept in this browser.';

export const notKept = 'This browser does not keep it.';
export const notUnderstood =
  'What this browser kept is not understood, and stays as it is until you forget it or put a file in its place.';

/** What a file holds, already a list. */
export const fileHolds = (holds: string) =>
  `The file holds ${holds}. Added, it leaves what is here as it is, where both say something of the same thing.`;
export const planWithoutMarks = 'a plan without marks';
export const keptPages = (count: number) => counted(count, 'kept page', 'kept pages');
export const linesOfEvidence = (count: number) =>
  counted(count, 'line of evidence', 'lines of evidence');
export const markedSkills = (count: number) => counted(count, 'marked skill', 'marked skills');
export const add = 'Add it to what is here';
export const putInPlace = 'Put it in place of what is here';
export const leave = 'Leave all as it is';
export const sayWhatToDo = 'Say what to do with what the file holds.';
export const fileHoldsNothing = 'That file holds nothing of this site. Nothing was changed.';
/** What a file holds, already a list. */
export const takenIn = (holds: string) => `Taken in: ${holds}.`;
export const asItWas = 'All is as it was.';
