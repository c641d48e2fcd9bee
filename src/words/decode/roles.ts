export const roles = 'Roles that ask for the same';
export const tooLittle = 'It names too little to tell.';
export const inWhichOrder =
  'First those whose title it has. Then those of whose work it names the most: what a role asks further, and what few roles ask, counts more.';
export const isTitled = 'A title of it is in the advert.';
/** Each leaves a place for links in a row. */
export const asks = {
  named: 'Asks for skills named here: {skills}',
  behind: 'Asks for skills behind a tool: {skills}',
};
export const allAsk = {
  named: 'All of them ask for skills named here: {skills}',
  behind: 'All of them ask for skills behind a tool: {skills}',
};
export const alsoAsks = {
  named: 'Also asks for: {skills}',
  behind: 'Also asks behind a tool: {skills}',
};
export const worksWith = 'Works with tools named here: {tools}';
/** A skill behind tools: leaves places for both. */
export const through = '{skill} through {tools}';
