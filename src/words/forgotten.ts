/** What the buttons and the question say, wherever all that a browser keeps is forgotten. */
export const forget = 'Forget everything';
export const forgetAsked = 'Forget everything?';
export const forgetAll = 'Yes, forget it all';
export const forgetNot = 'No, keep it';
export const bringBack = 'Bring it back';
/** What goes with a plan. */
export const forgets =
  'This removes your marks, your role and your target from this browser, and all you kept. Copies you made stay yours.';

/** What is said once everything was to be forgotten, or to come back. */
export const notForgotten =
  'This browser does not let go of what it keeps. Clear the data of this site in its settings.';
export const forgotten =
  'Everything is forgotten: nothing of your plan or of what you kept is in this browser.';
export const forgottenForNow = `${forgotten} Until you go on or leave this page, you can bring it back.`;
export const notBack = 'This browser would not take it back.';
