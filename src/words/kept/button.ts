export const keep = 'Keep';
export const allKept = 'All you kept';
/** Where the page has changed since its reader was told of it. */
export const changedSince = 'Changed since you kept it';
