/** Job titles and what they mean. */
import { counted } from './plural.ts';

export const searchTitle = 'A job title, such as A2';
export const lookUpTitle = 'Look up a title';
export const aToZ = 'A to Z';
export const alsoBySector =
  'The same titles also stand {bySector}. Some mean more than one job: {ambiguous}.';
export const bySector = 'by sector';
export const ambiguousInSentence = 'one title, different jobs';
export const byLanguageTold = 'Titles in {languages} follow {byLanguage}.';
export const byLanguage = 'by language';
export const composing = 'Whoever writes music has another trade: {composer}.';
export const composer = 'composer';
export const ambiguous = 'One title, different jobs';
export const ambiguousAbroad = 'One title, different jobs, in other languages';
export const ambiguousTold =
  'Each of these means more than one job. Mostly the sector or the country decides which. Where neither does, read the duties.';
export const inOtherLanguages = 'In other languages';
export const languagesTold =
  'What the same jobs are called where people work in another language. Each title leads to the role it means.';
export const titles = (number: number) => counted(number, 'title', 'titles');

export const whatTitleMeans = (title: string) => `${title}: what the title means`;
/** A title that means several jobs, which are listed with "or". */
export const meansDifferent = (title: string, jobs: string) =>
  `${title} means different jobs in sound: ${jobs}. It depends on the part of the industry and the country.`;
/** A title that means one job, in a language where that is not English, with what the job is. */
export const meansJob = (title: string, language: string | undefined, told: string) =>
  `${title}, a job title in sound${language === undefined ? '' : ` in ${language}`}. ${told}`;
export const sideBySide = 'Side by side';
export const anySector = 'Any sector';
/** How another language writes the title. */
export const written = 'Written {title}';
export const ownName = 'The name this site uses for the role.';
export const otherName = 'Another name for the role.';
