import { counted } from '../plural.ts';

export const rolesAndClasses = 'Roles and their classes';
export const programs = 'Programs of study in the United States';

/** Leaves places for how well a class fits, and for links to the classes and the programs. */
export const whatCodesMean =
  'Lists of occupations know few of these jobs by name. So one code stands for many of them, and beside each code is how well it fits. {exact} means that the class is this job. {closest} means that the job belongs there with others. {broader} means a wider class that tells you little of it. Why a class was chosen stands on the page of each role, and {classes} has a page with its figures. Below the roles are {programs}.';
export const eachClass = 'each class';
export const programsOfStudy = 'programs of study';
export const whatProgramsMean =
  'CIP is the US classification of courses. A CIP code says what is taught. It has no pay, and it promises no job. Listed are all programs that the official crosswalk joins with sound, audio and video, and broadcast technicians or with audiovisual installers, and two more that teach sound. Software developers, engineers and teachers are joined with many general programs: look these up by the code of the class.';

/** Stands with the British classes. */
export const coursesInBritain =
  'Courses in Britain have codes of their own, degrees by HECoS and apprenticeships by ST numbers, which are not listed here.';

/** What stands before links that leave one classification alone. */
export const oneAlone = 'One list alone, also on paper';
export const allOfThem = 'All of them';

export const role = 'Role';
export const roles = (count: number) => counted(count, 'role', 'roles');
/** The table of a family, by its title. */
export const codesOf = (family: string) => `${family}: codes`;
export const noneFound = 'none found';
export const cip = (code: string) => `CIP ${code}`;
/** Leaves a place for classes. */
export const joinedWith = 'Joined with {classes}';
/** Leaves a place for sources. */
export const sources = 'Sources: {sources}.';
