import { edits } from './edits.ts';
import type { NameIndex } from './match.ts';
import { keyOf } from './normalize.ts';
import { isSmall } from './topics.ts';

/** A shorter word alone is too near to others to be a misspelled name; beside others of the name it is not. */
const longAlone = 7;
const shortest = 4;
/** Words of a name in which one is misspelled, and errors at most where it is written by ear. */
const longestName = 4;
const mostErrors = 3;
/** Of a misspelled word beside another one, so many are looked at that may be meant. */
const mostAround = 3;

/** Every text of one word from each of some lists. */
const texts = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (all, list) => all.flatMap((text) => list.map((word) => `${text} ${word}`)),
    [''],
  );

/** Whether some words around one, it among them, are exactly a name; alone it must be long. Each may be one of several. */
function makesName(index: NameIndex, words: readonly (readonly string[])[], at: number): boolean {
  for (let length = longestName; length > 1; length--) {
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const some = words.slice(from, from + length);
      if (some.length < length) continue;
      if (texts(some).some((text) => index.exactly(text).length > 0)) return true;
    }
  }
  const [alone = ''] = words[at] ?? [];
  return alone.length >= longAlone && index.exactly(alone).length > 0;
}

/** What is known of words: whether some page has one, and which of the names may be meant by it. */
interface Known {
  has: (word: string) => boolean;
  meant: (word: string) => readonly string[];
}

/**
 * A longer query with the words put right that are a name, or a part of one, with typing errors, and that no page has as
 * they stand, one or several of them: "fantom powr ribbon mic". A query that is all a name with errors is found as it is.
 */
export function mended(index: NameIndex, text: string, { has, meant }: Known): string {
  const words = text.split(/\s+/);
  if (words.filter((word) => !isSmall(keyOf(word))).length < 2) return text;
  const keys = words.map(keyOf);
  const isLong = (key: string) => key.length >= shortest && !isSmall(key) && /^\p{L}+$/u.test(key);
  const isWrong = words.map((word, at) => isLong(keys[at] ?? '') && !has(word));
  if (!isWrong.includes(true)) return text;
  // Beside a misspelled word one may be written by ear that is a word too: "fantom powr".
  const meantBy = keys.map((key): string[] => {
    if (!isLong(key)) return [];
    // A letter too many may hide an ending: "atmoss".
    const single = keyOf(key.replace(/(.)\1+/g, '$1'));
    return [...new Set([key, single].flatMap(meant))].sort(
      (a, b) => edits(key, a, mostErrors) - edits(key, b, mostErrors),
    );
  });
  const around = keys.map((key, at) => [key, ...(meantBy[at] ?? []).slice(0, mostAround)]);
  return words
    .map((word, at) => {
      if (!isWrong[at]) return word;
      const right = meantBy[at]?.find((one) => makesName(index, around.with(at, [one]), at));
      return right ?? word;
    })
    .join(' ');
}
