import { counted } from './plural.ts';

export const role = 'Role';
/** Of a role that spans more families than are named. */
export const roleIn = (families: number) => `Role in ${families} fields`;
export const skill = 'Skill';
export const step = 'Step';
export const roles = (count: number) => counted(count, 'role', 'roles');
export const onTheWayTo = (count: number) => `On the way to ${roles(count)}`;

/** What a poster shows, in words: a role, the family it is of, and where it stands. */
export const roleTold = (role: string, stands: string) => `${role}: a role. ${stands}`;
export const roleOfFamilyTold = (role: string, family: string, stands: string) =>
  `${role}, ${family}: a role. ${stands}`;
/** A level inside a sentence. */
export const levelIn = (level: string, count: number) => `${level} in ${roles(count)}`;
export const skillTold = (skill: string) => `${skill}: a skill.`;
/** The levels and how many roles ask for each, already a list. */
export const skillAskedTold = (skill: string, asked: string) => `${skill}: a skill, ${asked}.`;
export const stepTold = (step: string, stage: string) => `${step}: a step of the stage “${stage}”.`;
