/** Where a page was opened before the site changed, and what it needs now is gone. */
export const siteHasChanged = 'The site has changed since this page was opened.';
export const loadAgain = 'Load the page again';
/** After it, where something goes along. */
export const withChoice = 'What you chose goes along.';
/** After it, where something that was typed cannot go along. */
export const copyTyped = 'What you typed does not go along: copy it first.';
