export const inOneLine = 'In one line';
export const pay = 'Pay';
export const time = 'Time to get there';
export const leaning = 'Art or technology';
export const waysIn = 'Usual ways in';
export const answersTo = 'Who you answer to';
export const whereWithWhom = 'Where and with whom';
export const payUnit = 'Unit of pay';
export const tools = 'Tools';
export const outlook = 'Outlook';
export const openings = 'Openings a year';
export const jobClass = 'Official job class';
export const confusedWith = 'Often confused with';
export const namesShared = 'Names they share';

/** Both already sentences without a stop. */
export const companyAndBase = (company: string, base: string) => `${company}. ${base}`;

export const noneKnown = 'None that we know of';
export const sideBySide = 'Side by side';
export const moreDiffers = 'More that differs';
/** Names of facts, already a list. */
export const moreThatDiffers = (facts: string) => `More that differs: ${facts}`;

/** After what is said of all roles at once. */
export const saidOfAll = (roles: number) =>
  roles > 2 ? 'The same for all.' : 'The same for both.';
/** After a figure of all roles at once. */
export const figureOfAll = (roles: number) =>
  roles > 2 ? 'The same figure for all.' : 'The same figure for both.';
/** Names of facts, already a list. */
export const sameFor = (roles: number, facts: string) =>
  roles > 2 ? `The same for all: ${facts}` : `The same for both: ${facts}`;
