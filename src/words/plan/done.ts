export const notKept =
  'This browser has no room for your plan, or keeps nothing: it lasts as long as this page is open. Copy its link.';
export const kept = 'The plan is kept in this browser.';
/** After what was marked. */
export const markKept = 'It is kept in this browser.';
/** Titles of skills. */
export const marked = (skills: readonly string[]) => `Marked: ${skills.join('; ')}.`;
export const nothingMarkedYet = 'Nothing is marked until you say so.';
export const asItWas = 'Your plan is as it was.';
export const yoursAgain = 'This is your own plan again.';
export const forChoiceBefore = 'The routes below are for the choice before.';

export const routesNotLoaded = 'The routes could not be loaded. “Show the routes” tries again.';

/** What can be copied. */
export const theLink = 'The link to your plan';
export const theText = 'Your plan as text';
export const theMarkdown = 'Your plan as Markdown';
/** Where what writes it could not be loaded. */
export const notWritten = 'The text could not be loaded: press again.';
export const isCopied = (what: string) => `${what} is copied.`;
