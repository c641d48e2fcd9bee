import { tokensOf } from './tokens.ts';

/** A verb in -ing, with its last letter once and twice, whichever is right: no text has the other. */
function ingsOf(verb: string): string[] {
  const stem = verb.replace(/(?<=[^eoy])e$/, '').replace(/ie$/, 'y');
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? [`${verb}${verb.slice(-1)}ing`] : [];
  return [`${stem}ing`, ...doubled];
}

/** Endings of nouns by which a work is called: maintenance of, operation of. */
const nounEnd = /(?:ance|tion|ment|ing|keep|care|survey|service|repair)$/;

/** The words of a verb in each of its forms, as words are compared. */
export function formsOf(verb: string): { words: string[]; ing: boolean }[] {
  const [first = '', ...rest] = verb.toLowerCase().split(/[ -]/);
  const keys = (word: string) => tokensOf(word).map(({ key }) => key);
  const tail = rest.flatMap(keys);
  const isNoun = nounEnd.test(first);
  const plain = { words: [...keys(first), ...tail], ing: isNoun };
  const joined = tail.length > 0 ? [{ words: keys(first + rest.join('')), ing: true }] : [];
  const ings = ingsOf(first).map((ing) => ({ words: [...keys(ing), ...tail], ing: true }));
  return [plain, ...joined, ...ings];
}
