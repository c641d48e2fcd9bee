import { inQuotes } from '../words/sentence.ts';

export { capitalized, inSentence, withArticle } from '../words/sentence.ts';

const mostQuoted = 40;

/** What is not seen and may change how the rest reads: control and direction marks, halves of letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Words that may come from anybody, in quotation marks, short enough to read, and with nothing unseen. */
export function quoted(words: string): string {
  const short = words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words;
  return inQuotes(short.replace(unseen, '\uFFFD'));
}
