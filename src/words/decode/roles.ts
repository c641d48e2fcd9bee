export const roles = 'Roles that ask for the same';
export const tooLittle = 'It names too little to tell.';
export const inWhichOrder =
  'First those whose title it has. Then those of whose work it names the most: what a role asks further, and what few roles ask, counts more.';
export const isTitled = 'A title of it is in the advert.';
/** Each leaves a place for links in a row. */
export const asks = 'Asks for: {skills}';
export const allAsk = 'All of them ask for: {skills}';
export const alsoAsks = 'Also asks for: {skills}';
export const worksWith = 'Works with tools named here: {tools}';
/** A skill behind tools: leaves places for both. */
export const through = '{skill} (through {tools})';
