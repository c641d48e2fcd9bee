export const fields = ['First role', 'Second role', 'Third role', 'Fourth role', 'Fifth role'];
export const choose = 'Choose';
export const moveLeft = 'Move left';
export const moveRight = 'Move right';
export const drop = 'Drop';
export const addRole = 'Add a role';
export const changeRoles = 'Change, add or drop a role';
export const compare = 'Compare';
export const needsScript =
  'To choose freely needs JavaScript. Each pair below has a page that does not.';
export const asked = 'What people ask';
export const allPairs = 'All pairs, role by role';
/** The pairs of the roles of a family. */
export const pairsOf = (family: string) => `All pairs: ${family}`;
/** Before the roles that one has a page beside. */
export const roleAnd = (role: string) => `${role} and`;

export const changeOne = 'Change one';
export const onSignalPath = 'On the signal path';
/** What the chart of pay is called, after the question of the page. */
export const classesEarn = (question: string) => `${question} What the official classes earn`;
export const allOfSound = 'All of sound';

export const restsOn = 'What this page rests on';
export const nobodyWrote =
  'Nobody wrote this page: it lays side by side what the pages of both roles say.';
export const sourcesReviewed = '{link}, last reviewed {day}';
export const sourcesFor = (role: string) => `Sources for the ${role}`;

/** What search engines are told of the page in a frame. */
export const inFrame = (difference: string) => `In short, for a frame: ${difference}`;
