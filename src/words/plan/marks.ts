export const noneMarked = 'none marked yet';
export const marked = (skills: number) => `${skills} marked`;
