export const nothingKept =
  'Nothing is on your list yet. Press “Keep” on the page of a role, a skill or a step.';
export const kinds = { roles: 'Roles', skills: 'Skills', steps: 'Steps' };
/** Taken off since, or of a newer site than this one: which of the two, nobody knows here. */
export const notHere = (title: string) => `${title} (not on this site)`;
export const drop = 'Drop';
export const dropThing = (title: string) => `Drop ${title}`;
export const dropped = (what: string) => `Dropped: ${what}`;
export const compareRole = (title: string) => `Compare ${title}`;
export const compareThese = 'Compare these';
export const compareMore = 'Compare it with another role';
export const tickTwo = 'Tick two or more to compare them.';
export const planToThis = 'Plan to this';

export const sinceLastTime = 'Since last time';
/** The day of the last of it. */
export const changesUntil = (day: string) => `What changed, the last of it on ${day}`;
export const haveRead = 'I have read this';
export const upToDate = 'You are up to date.';

export const evidence = 'Evidence of skills';
/** On paper, before a line to write on, and before a day. */
export const nameOnPaper = 'Name:';
export const dayOnPaper = (day: string) => `Date: ${day}`;
/** What the page of the skill asks. */
export const wouldShow = (shows: string) => `What would show it: ${shows}`;
/** The reader’s own line. */
export const dropLine = (line: string) => `Drop “${line}”`;
export const printEvidence = 'Print the evidence';
export const lineMissing = 'Say in a line what shows it.';
/** How many letters it has, and how many at most. */
export const lineTooLong = (letters: string, most: string) =>
  `The line has ${letters} letters, and a line that is kept has ${most} at most. Make it shorter.`;
export const linkTooLong = (letters: string, most: string) =>
  `The link has ${letters} letters, and one that is kept has ${most} at most. Give a shorter one to the same page.`;
export const evidenceKept = 'Your evidence is kept in this browser.';

export const linkWrong =
  'The link is not one that a browser can follow. Give the address of a page, such as example.org/mix, or of a mailbox.';

export const full = 'This browser has no room left for it. Nothing was changed.';
export const refused =
  'This browser lets this site keep nothing, by its settings or in a private window: nothing you add or open here is taken in.';
/** After why evidence is not kept. */
export const stillTyped = 'What you typed still stands in the form.';
export const tooBig = (megabytes: string) =>
  `The file is too big for this browser to keep (${megabytes} MB). Nothing was changed.`;
export const saved = (file: string) => `Saved as ${file}.`;
/** Of what is not understood. */
export const savedToTheLetter = (file: string) =>
  `Saved as ${file}, word for word as this browser has it.`;
export const nothingToSave = 'There is nothing to save yet.';
export const notUnderstood =
  'What this browser kept is not understood, and stays as it is until you forget it or put a file in its place.';

/** What a file holds, already a list. */
export const fileHolds = (holds: string) =>
  `The file holds ${holds}. Added, it leaves what is here as it is, where both say something of the same thing.`;
export const add = 'Add it to what is here';
export const putInPlace = 'Put it in place of what is here';
export const leave = 'Leave all as it is';
export const sayWhatToDo = 'Say what to do with what the file holds.';
/** After what a file brought in place of all that was here. */
export const canComeBack = 'What was here before can be brought back until you go on.';
export const fileHoldsNothing = 'That file holds nothing of this site. Nothing was changed.';
export const asItWas = 'All is as it was.';
