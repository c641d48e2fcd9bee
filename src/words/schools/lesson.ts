export const lesson = (title: string) => `The lesson: ${title}`;
/** @param ages "14 to 18". */
export const forPupils = (ages: string) =>
  `For pupils of ${ages}. Nobody needs to have played an instrument.`;

export const aims = 'Afterward each of the class can';
export const ready = 'Have ready';
/** Leaves places for the roles, in a row, and for the page. */
export const printed = 'Without a network, print {roles}, each on one sheet, and {page}.';

/** Until when a part lasts: "0:15". */
export const until = (time: string) => `to ${time}`;
/** Leaves a place for a page. */
export const open = 'Open: {page}';
export const ask = 'Ask';
export const listen = 'Listen for';
export const onPaper = 'On paper';

/** What stands above the lines on a sheet. */
export const name = 'Name';
export const group = 'Class';
export const date = 'Date';
/** Where an answer is found, and what to read with one that is open: both leave a place for pages. */
export const foundAt = 'Found at: {pages}';
export const toRead = 'To read with it: {pages}';
