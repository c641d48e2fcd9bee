import { stemmer } from 'stemmer';
import { errorsIn } from './edits.ts';
import { sameWords } from './stems.ts';
import { isSmall } from './topics.ts';

/** Shorter words are left as they are typed: too many others are near them. */
const shortest = 5;

/** Words by which people ask, that no page need have: what they are paid, what it takes, how they want to work. */
const askingWords = `
  salary salaries wages income earnings highest hourly
  college university school degree diploma course courses certificate certification training education
  apprenticeship internship experience beginner qualification qualifications
  travel traveling touring remote remotely online nights evenings weekend weekends lifting climbing
  ladders heights quiet introvert introverts alone creative artistic technical physics
  become becoming difference different between versus compare career careers worth typical personality
  quitting leaving requirements responsibilities duties description started starting outlook future demand replaced
  stress stressful hours money without industry beginners family families synonyms glossary comparison
`;

const words: readonly string[] = [
  ...new Set([...askingWords.trim().split(/\s+/), ...sameWords.flat()]),
].filter((word) => word.length >= shortest);
const stems = new Map(words.map((word) => [stemmer(word), word]));

/** How many errors a word may hold: two in a long one and three in a longer, where no other is near. */
const errorsOf = (word: string): number => (word.length < 10 ? 1 : word.length < 13 ? 2 : 3);

/** The word that is meant by one with a typing error; an ending may differ. */
function meant(typed: string): string | undefined {
  const near = (one: string, other: string) =>
    one[0] === other[0] && errorsIn(one, other, errorsOf(other)) <= errorsOf(other);
  const stem = stemmer(typed);
  return (
    words.find((word) => near(typed, word)) ??
    [...stems].find(([one]) => one.length >= shortest && near(stem, one))?.[1]
  );
}

/** What is known of words beside those by which people ask. */
interface Known {
  /** Whether some page has a word as it is. */
  has: (word: string) => boolean;
  /** The words of names that are one typing error from it. */
  near: (word: string) => readonly string[];
}

/**
 * A query with the words put right by which people ask, and those that mean the same as others: as a name is
 * found with one typing error. A word that is as near to another one of a name stays; of two with the same stem, as
 * university and universal, the nearer is meant.
 */
export const corrected = (text: string, { has, near }: Known): string =>
  text.replace(/\p{L}+/gu, (typed) => {
    const word = typed.toLowerCase();
    if (word.length < shortest || isSmall(word) || stems.has(stemmer(word)) || has(word))
      return typed;
    const right = meant(word);
    if (right === undefined) return typed;
    const others = near(word);
    if (others.some((other) => stemmer(other) !== stemmer(right))) return typed;
    return errorsIn(word, right, 1) <= 1 ? right : (others[0] ?? right);
  });
