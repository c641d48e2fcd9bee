/** Words with a capital at their start: "sound designer" becomes "Sound designer". */
export const capitalized = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);

/** A title in sentence case as it stands inside a sentence: "monitor engineer", but "AV technician" and "A1". */
export const inSentence = (title: string): string =>
  /^(\p{Lu}[\p{Lu}\d]|Foley)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** Words that end as a sentence does, with a stop where they have no sign of their own. */
export const sentence = (words: string): string =>
  /[.?!…]["”’)]*$/.test(words) ? words : `${words}.`;

/** A thing with "a" or "an" before it, by its first letter: "an entry". Not for words that sound otherwise, such as "hour". */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** Words that are somebody else's. */
export const inQuotes = (words: string): string => `“${words}”`;

const mostQuoted = 40;

/** What is not seen and may change how the rest reads: control and direction marks, halves of letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Words that may come from anybody, in quotation marks, short enough to read, and with nothing unseen. */
export function quoted(words: string): string {
  const short = words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words;
  return inQuotes(short.replace(unseen, '\uFFFD'));
}
