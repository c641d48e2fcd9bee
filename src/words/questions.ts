// What a page must answer beyond its fields.

export const pay = 'What does it pay?';
export const outlook = 'How does the work look ahead?';
export const notProjected = 'None of its classes is projected.';
export const abroad = 'Which classes of other countries hold it?';
export const noneAbroad = 'No class outside the United States was found that truly holds it.';
export const otherNames = 'What else is it called?';
export const onward = 'Where does it lead?';

export const timeToRole = 'How long does it take to get there?';
export const timeOfMove = 'How long does a move take?';
export const recordOfMoves = 'Are these moves on record?';
export const tradeOnly = 'A move that has no source beside it is common knowledge in the trade.';

export const whoNeeds = 'Who needs it?';
export const whatBuilds = 'Which step builds it?';
export const besideIt = 'What does it build on or lead to?';

export const timeOfStep = 'How long does it take?';
export const cost = 'What does it cost?';
export const next = 'What comes next?';

export const rolesOfFamily = 'Which roles belong to it?';
export const rolesFiled = 'Which roles are filed under it?';
