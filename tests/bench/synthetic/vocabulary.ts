import { filler, british } from '../../../src/checks/style/words.ts';
import { wordsOf } from '../../../src/checks/style/rules.ts';
import { spellerWith } from '../../../src/tools/style.ts';
import { dictionaryWords, shapeOf } from './dictionary.ts';
import { drawFrom, oneIn, shuffled, type Draw } from './random.ts';

/** So many of the words that most entries have are never put in place of others: you, sound, with. */
const commonWords = 80;

/** A question whose answer for each word is kept. */
function onceEach(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** Whether the check lets a word stand beside any other. */
export const isAllowed = onceEach(
  (word) =>
    !Object.hasOwn(british, word.toLowerCase()) &&
    [
      word,
      `a ${word} of`,
      `of ${word}`,
      `${word} to`,
      `${word} that`,
      `${word} a`,
      `not ${word} but`,
    ].every((words) => !filler.some(([phrase]) => phrase.test(words))),
);

const byShape = (words: readonly string[]) => Map.groupBy(words, shapeOf);

/** In how many of some texts each word stands. */
function spread(texts: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/**
 * How the number of words grows with the texts: the exponent of Heaps' law, from what half of them has.
 * About 0.6 in English.
 */
function growthOf(texts: readonly (readonly string[])[]): number {
  const half = shuffled(texts, drawFrom('half')).slice(0, Math.ceil(texts.length / 2));
  return Math.log2(spread(texts).size / spread(half).size);
}

/** The words of some texts, and how to find others like them. */
export class Vocabulary {
  readonly growth: number;
  #spread: Map<string, number>;
  #common: Set<string>;
  #standing: Map<string, string[]>;
  #unused: Map<string, string[]>;

  /** `texts` are those of an entry each; `own` are words that no dictionary has. */
  constructor(texts: readonly string[], own: readonly string[]) {
    const speller = spellerWith(own);
    const isWord = onceEach(
      (word) => /^[a-z]{3,}$/.test(word) && speller.knows(word) && isAllowed(word),
    );
    const words = texts.map((text) => wordsOf(text.toLowerCase()).filter(isWord));
    this.#spread = spread(words);
    this.growth = growthOf(words);
    const most = [...this.#spread].sort((a, b) => b[1] - a[1]).slice(0, commonWords);
    this.#common = new Set(this.size > 2 * commonWords ? most.map(([word]) => word) : []);
    this.#standing = byShape(words.flat().filter((word) => !this.#common.has(word)));
    const unused = dictionaryWords().filter((word) => !this.#spread.has(word));
    this.#unused = byShape(unused);
  }

  get size(): number {
    return this.#spread.size;
  }

  has(word: string): boolean {
    return this.#spread.has(word);
  }

  isCommon(word: string): boolean {
    return this.#common.has(word);
  }

  /** The words of the fewest entries first, up to a number; among those of as many, in an order by chance. */
  rarest(most: number, draw: Draw): string[] {
    return shuffled([...this.#spread], draw)
      .sort((a, b) => a[1] - b[1])
      .slice(0, most)
      .map(([word]) => word);
  }

  /** A word that stands in the texts, as often as it does there, of the shape of another. */
  like(word: string, draw: Draw): string | undefined {
    return oneIn(this.#standing.get(shapeOf(word)) ?? [], draw) ?? this.unused(word);
  }

  /** A word of the shape of another that stood nowhere yet, and is given once; undefined when there is none left. */
  unused(word: string): string | undefined {
    const left = this.#unused.get(shapeOf(word)) ?? this.#unused.get(String(word.length)) ?? [];
    for (let next = left.pop(); next !== undefined; next = left.pop())
      if (isAllowed(next)) return next;
    return undefined;
  }
}
