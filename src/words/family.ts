export const description = (summary: string) =>
  `${summary}. The roles, who is on the crew and how they lead to each other.`;
/** Job boards, by the title of the family as it stands in a sentence. */
export const boards = (title: string) => `Job boards for ${title}`;

export const jobsName = (title: string) => `${title}: all jobs side by side`;
export const job = 'Job';
export const stage = 'Stage';
export const paid = 'Paid';
export const nights = 'Nights';
export const travel = 'Travel';
export const exampleDay = 'An example day';
export const day = 'Day';
export const firstStep = 'First step';
export const start = 'Start';
export const barsTold =
  'The bars run from 5 a.m. to 5 a.m., with marks at noon and midnight. Full color is what the rest of the day is for.';
/** Before the official classes that the jobs of a family are counted in. */
export const classes = 'The official classes they are counted in, which hold other jobs too:';
/** A class with its sum, what the sum is, who says so, and its jobs. */
export const classPays = '{class}: {sum}, {context}, {source}. It counts {jobs}.';
export const broadTitles = 'Broad titles, used here and elsewhere';

export const everyMove = 'Every move';
/** What the picture and the list have, by the title of the family as it stands in a sentence. */
export const movesTold =
  'The picture has the moves within {family}, the list also those into other families and out of them. {all}';
export const allMoves = 'All moves in sound';
/** Where the moves stand on pages of their own. */
export const movesThere =
  'The map has every move within {family}, into other families and out of them: {pages}. {all}';
export const mapTitle = (title: string) =>
  `${title}: how the roles lead to each other, as a picture`;
