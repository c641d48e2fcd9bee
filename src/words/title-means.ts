/** A title that means several jobs; in one language, where it is one of no other. */
export const meansSeveral = (title: string, jobs: number) =>
  `${title} means ${jobs} different jobs, depending on the part of the industry and the country.`;
export const it = 'It';
export const meansSeveralIn = (language: string, jobs: number) =>
  meansSeveral(`In ${language} it`, jobs);

export const meansOne = 'One role here goes by this name.';
export const meansOneIn = (language: string) => `One role here goes by this name in ${language}.`;

export const anySector = 'In any sector';
