export const notShown = 'The plan could not be shown. “Forget everything” still works.';
export const notLoaded = 'The plan could not be loaded. Use the lists below.';
export const back = 'Your plan is back.';
