import { counted, plural } from '../plural.ts';

export const keptPages = (count: number) => counted(count, 'kept page', 'kept pages');
export const linesOfEvidence = (count: number) =>
  counted(count, 'line of evidence', 'lines of evidence');
export const markedSkills = (count: number) => counted(count, 'marked skill', 'marked skills');
export const yourRole = 'where you are';
export const yourTarget = 'the target of your plan';
export const absentPages = (count: number) =>
  counted(count, 'page that is not on this site', 'pages that are not on this site');
/** Of a file in which nothing is understood. */
export const nothingOf = 'nothing that is shown here';

/** What a file holds, already a list. */
export const takenIn = (holds: string) => `Taken in: ${holds}.`;
/** What was added, already a list. */
export const added = (what: string) => `Added: ${what}.`;
export const restWasHere = 'The rest was here already.';
/** What was not added, already a list. */
export const leftOut = (what: string) =>
  `Left out: ${what}, because something that is not understood here stands in that place.`;
export const noneAdded = 'Nothing was added.';
export const nothingAdded = 'Nothing was added: all of it was here already.';
export const stays = (skill: string, here: string, there: string) =>
  `${skill} stays at ${here}; the file says ${there}.`;
export const manyStay = (count: number) =>
  `${count} skills stay at the level they have here; the file has another for each.`;
export const isNewer = (day: string) => `The file comes from a newer version of this site, ${day}.`;
export const notUnderstood = (count: number) =>
  `${counted(count, 'thing', 'things')} in it ${plural(count, 'is', 'are')} not understood here, and ${plural(count, 'goes', 'go')} along when you save.`;
