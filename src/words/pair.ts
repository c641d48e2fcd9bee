import { locale } from './locale.ts';
import { inSentence } from './sentence.ts';

/** Two roles laid side by side, by their titles. */
export const versus = (titles: readonly string[]) => titles.join(' vs ');
/** The second title as it stands inside a sentence. */
export const eitherOr = (first: string, second: string) => `${first} or ${second}?`;
/** The question between roles, however many: "Boom operator, Foley artist, or mixing engineer?" */
export const whichOf = ([first = '', ...others]: readonly string[]) =>
  `${new Intl.ListFormat(locale, { type: 'disjunction' }).format([first, ...others.map(inSentence)])}?`;
