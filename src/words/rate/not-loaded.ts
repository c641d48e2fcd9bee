// Apart from what else the page says: it is said where the script that says that has not come.
export const sumNotLoaded = 'The sum could not be loaded. Type again, or load the page anew.';
