/** A title inside a sentence; over the skills that a role needs further than the other. */
export const moreFor = (role: string) => `More for the ${role}`;
/** A title inside a sentence; over the skills that a role needs further than all others. */
export const mostFor = (role: string) => `Most for the ${role}`;
export const moreForSome = 'More for some of them';

export const skillsDiffer = 'Skills that differ';
export const skillsAlike = 'Skills alike';
export const fieldBrings = 'What the field brings';
export const alikeFor = (roles: number) => (roles > 2 ? 'Alike for all' : 'Alike for both');

export const doneWithout = 'Done without';
export const notListed = 'Not listed';
export const notMarked = 'Not marked';
export const everybodyHasIt = 'Everybody in this part of the industry has it.';
/** What the link says to all, and what is only for those who listen. */
export const moreOn = 'More{onSkill}';
export const onSkill = (skill: string) => ` on ${skill}`;
export const you = 'You';

export const changeMarks = '{link}.';
export const changeMarksLink = 'Change what you can do';
export const mark = '{link} and stand beside them.';
export const markLink = 'Mark what you can do';
