/** What one can do at a level. */
export const youCan = (level: string) => `${level}: you can`;
export const showsIt = 'Shows it:';
export const iCanDoThis = 'I can do this {level}';
export const keepWhatShowsIt = 'Keep what shows it {level}';
export const stepsThatBuild = 'Steps that build it';
export const noRoleAsks = 'No role on this site asks for it by name yet.';
export const everyoneInFields = 'Everyone in these fields';
export const learnFirst = 'Learn first';
export const thenLearn = 'Then you can learn';
