import { allowedErrors, errorsIn, lettersApart, lettersOf } from './edits.ts';

/** How well a word fits one that was typed; 0 is not at all. */
export const fit = { same: 1, begun: 0.8, misspelled: 0.6 } as const;

/** The words that names are made of, each once: far fewer than there are in all names. */
export class Vocabulary {
  #words: { word: string; letters: number }[] = [];
  #places = new Map<string, number>();

  /** The place of a word among all. One that is new is added. */
  placeOf(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    const place = this.#words.push({ word, letters: lettersOf(word) }) - 1;
    this.#places.set(word, place);
    return place;
  }

  /** All of them. */
  get all(): string[] {
    return this.#words.map(({ word }) => word);
  }

  /** By place, how well each word fits one that was typed: 1 is that word, 0 another. */
  fits(typed: string): number[] {
    const letters = lettersOf(typed);
    const allowed = allowedErrors(typed);
    return this.#words.map((one) => {
      if (one.word === typed) return fit.same;
      if (typed.length > 1 && one.word.startsWith(typed)) return fit.begun;
      const near =
        allowed > 0 &&
        lettersApart(letters, one.letters) <= allowed &&
        errorsIn(typed, one.word, allowed) <= allowed;
      return near ? fit.misspelled : 0;
    });
  }
}
