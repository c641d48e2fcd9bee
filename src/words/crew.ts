export const nobody = 'Nobody';
export const outside = '(not of the sound crew)';
/** "3 people". */
export const forExample = (people: string) => `${people}, for example`;
export const givenUp = 'What is given up.';

export const listKey =
  'Each column is one size of crew, with an example of its number of people below. A box is the work in one pair of hands, or of several who do the same; a dashed box is somebody outside the sound crew.';
/** How many people each size has: "1, 3, and 8 people". */
export const sizes = (people: string) => `For example ${people}`;
export const key =
  'A solid frame is one person of the sound crew, or several who do the same. A dashed frame is somebody else who does this work. The numbers of people are examples.';

export const guests = 'From other parts of the field';
export const onRecord = 'On record';
export const all = 'All crews';
export const sources = 'Sources';

export const oneJob = 'One job, three sizes';
export const bothRoles = 'With a smaller crew, one person is both';
/** What somebody is besides who does all of a crew's work alone: so many jobs, or their titles. */
export const aloneMany = (jobs: number) => `alone, you hold ${jobs} other jobs`;
export const aloneAlso = (titles: string) => `alone, you are also ${titles}`;

export const pageTitle = (production: string) => `${production}: who is on the crew`;
