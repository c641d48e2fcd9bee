import { errorsIn, lettersApart, lettersOf } from './edits.ts';
import { sounding } from './sounding.ts';

/** The words of names, made ready to be looked for by misspelled ones. */
export class WordsMeant {
  #words: readonly { word: string; letters: number; said: string }[];

  constructor(words: readonly string[]) {
    this.#words = words.map((word) => ({ word, letters: lettersOf(word), said: sounding(word) }));
  }

  /** Those that are so many typing errors from one or fewer, their first letter the same. */
  #within(typed: string, most: number): string[] {
    const letters = lettersOf(typed);
    return this.#words
      .filter(
        ({ word, letters: others }) =>
          word[0] === typed[0] &&
          lettersApart(letters, others) <= most &&
          errorsIn(typed, word, most) <= most,
      )
      .map(({ word }) => word);
  }

  /** Those that are one typing error from it. */
  near(typed: string): string[] {
    return this.#within(typed, 1).filter((word) => word !== typed);
  }

  /** Those that may be meant by a misspelled one: as many errors as its length allows, or written by ear. */
  meant(typed: string): string[] {
    const said = sounding(typed);
    const byEar = this.#words.filter((one) => one.said === said).map(({ word }) => word);
    const all = new Set([...this.#within(typed, typed.length < 8 ? 1 : 2), ...byEar]);
    return [...all].filter((word) => word.length > 3);
  }
}
