/** What is said once everything was to be forgotten, or to come back. */
export const notForgotten =
  'This browser does not let go of what it keeps. Clear the data of this site in its settings.';
export const forgotten =
  'Everything is forgotten: nothing of your plan or of what you kept is in this browser.';
export const forgottenForNow = `${forgotten} Until you go on or leave this page, you can bring it back.`;
export const notBack = 'This browser would not take it back.';
