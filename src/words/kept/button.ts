export const keep = 'Keep';
export const allKept = 'All you kept';
