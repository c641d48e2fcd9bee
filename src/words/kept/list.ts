export const notShown = 'What you kept could not be shown. It is still in this browser.';
export const back = 'All of it is back.';
