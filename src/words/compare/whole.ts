export const ownPage = 'These two have a page of their own';
export const onSignalPath = 'On the signal path';
export const sideBySide = 'Side by side';
export const skills = 'Skills';
export const whatTheyEarn = 'What they earn';
export const moving = 'Moving between them';
export const whichFits = 'Which fits you';

/** Roles by their titles, already a list. */
export const classesEarn = (roles: string) => `What the official classes earn: ${roles}`;
/** @param places where they are counted, already a list: "US". */
export const classesCountedWith = (places: string) =>
  `${places}: what the official classes earn, in which these roles are counted with others`;
export const paidInBritain = 'Britain: what is published of their pay';
export const noRateThere = 'No rate of this job was found.';

export const suitsYou = 'It suits you if';
export const andIf = 'And if';
export const reasonsNot = 'Reasons not to';

/** A title inside a sentence; before the roles that can stand beside it. */
export const beside = (role: string) => `Beside the ${role}:`;
