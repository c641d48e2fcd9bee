/** What a role does, what it asks for, and what it is called. */
export const yourDuties = 'Your duties';
export const whatYouWorkWith = 'What you work with';
export const whatYouListenFor = 'What you listen for';
export const answersTo = 'Who you answer to';
export const softwareByTask = 'What software does of it now, by task';
export const unlikeBodies = 'One ear, blind, wheelchair? {how}';
export const howPeopleDoIt = 'How others do it';

export const oneJobThreeSizes = 'One job, three sizes';
/** What one is besides, where one person does all: so many other jobs, or their names. */
export const aloneHolds = (jobs: number) => `: alone, you hold ${jobs} other jobs`;
export const aloneIs = (jobs: string) => `: alone, you are also ${jobs}`;

export const furtherSkills = 'Further skills';
/** The title of a field, where the role belongs to one. */
export const commonSkills = (field: string | undefined) =>
  `What everyone ${field === undefined ? 'with this title' : `in ${field}`} also needs`;
export const fieldNeeds = 'Everyone in {field} also needs: {skills}.';
export const titleNeeds =
  'Everyone with this title also needs, whatever part of the field they are in: {skills}.';
export const skillsAtLevel = '{skills} at {level} level';
export const doesWithout = 'What this role does without';

export const otherNames = 'Other names';
export const notedNames = (names: number) => `What to know of ${names} of them`;
export const anywhere = 'Anywhere';
export const inLanguages = (languages: string) => `In ${languages}`;
