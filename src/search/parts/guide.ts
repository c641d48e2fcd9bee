import { allowedErrors, edits, errorsIn, lettersApart, lettersNotIn, lettersOf } from '../edits.ts';
import { keyOf } from '../normalize.ts';
import type { NameTables } from '../names-pack.ts';
import { isSmall } from '../topics.ts';

/** Which words are in names, and which part holds the names that have one: what is loaded before any part. */
export interface PackedGuide extends NameTables {
  /** Names the parts of one build. */
  version: string;
  /** All words as they are written, in order, each without what it begins alike with the one before. */
  words: string;
  /** The first word of each part by its place among all, as they are compared: how far it is behind the one before. */
  starts: number[];
  /** Words of so many names that each has a part of its own, behind those. */
  popular: string[];
  /** Words that only join others, and are the rarest of some name. */
  small: string[];
  /** The first signs of words: what begins so, and fits best, is a part behind those. */
  letters: string;
}

const shared = 36;

/** Words in order, each with how many signs of the one before it begins with. */
export function packWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      let alike = 0;
      while (alike < shared - 1 && alike < word.length && word[alike] === last[alike]) alike += 1;
      last = word;
      return alike.toString(shared) + word.slice(alike);
    })
    .join(' ');
}

function unpackWords(packed: string): string[] {
  let last = '';
  return packed.split(' ').map((one) => {
    last = last.slice(0, Number.parseInt(one[0] ?? '', shared)) + one.slice(1);
    return last;
  });
}

/** A word of names. */
interface Word {
  key: string;
  written: string;
  letters: number;
  lettersWritten: number;
}

/** A word that was typed, as it is compared and as it is written. */
export interface Typed {
  key: string;
  written: string;
}

/** So many parts are loaded for what begins with a word; where there are more, its best names stand apart. */
const mostBegun = 2;

/** So many other parts are as long as that of a popular word. */
const ofPopular = 6;

/** Finds words of names that may be meant by what was typed, and the parts in which names with them stand. */
export class Guide {
  readonly version: string;
  #words: readonly Word[];
  #keys: ReadonlySet<string>;
  #starts: readonly string[];
  #popular: ReadonlyMap<string, number>;
  #small: ReadonlySet<string>;
  #order: ReadonlyMap<string, number>;
  #letters: string;
  #meant = new Map<string, ReadonlySet<number>>();

  constructor({ version, words, starts, popular, small, letters }: PackedGuide) {
    this.version = version;
    this.#small = new Set(small);
    this.#popular = new Map(popular.map((word, place) => [word, starts.length + place]));
    this.#order = new Map(popular.map((word, place) => [word, place]));
    this.#letters = letters;
    this.#words = unpackWords(words).map((written) => {
      const key = keyOf(written);
      return { key, written, letters: lettersOf(key), lettersWritten: lettersOf(written) };
    });
    this.#keys = new Set(this.#words.map(({ key }) => key).sort());
    const keys = [...this.#keys];
    let place = 0;
    this.#starts = starts.map((behind) => keys[(place += behind)] ?? '');
  }

  get #behind(): number {
    return this.#starts.length + this.#popular.size;
  }

  /** The part with comparisons. */
  get compared(): number {
    return this.#behind;
  }

  /** The part with the best of what begins with a sign. */
  bestOf = (key: string): number =>
    this.#behind + 1 + Math.max(0, this.#letters.indexOf(key[0] ?? ''));

  /** The part with names of nothing but words that tell little, the rarest of which is this one, if there are any. */
  commonOf(key: string): number[] {
    const place = this.#order.get(key);
    if (place !== undefined) return [this.#behind + 1 + this.#letters.length + place];
    return this.#small.has(key) ? [this.partOf(key)] : [];
  }

  /** How many parts there are. */
  get count(): number {
    return this.#behind + 1 + this.#letters.length + this.#popular.size;
  }

  /** Whether some name has a word. */
  has = (key: string): boolean => this.#keys.has(key);

  /** Whether some word begins so. */
  begins = (key: string): boolean =>
    this.#keys.has(key) || this.#words.some((word) => word.key.startsWith(key));

  /** Whether a word is in so many names that it has a part of its own. */
  isPopular = (key: string): boolean => this.#popular.has(key);

  /** How much it costs to load some parts: those of popular words are long. */
  cost = (parts: ReadonlySet<number>): number =>
    [...parts].reduce((sum, part) => sum + (part < this.#starts.length ? 1 : ofPopular), 0);

  /** Whether a word tells few names from others. */
  joins = (key: string): boolean => this.#popular.has(key) || isSmall(key);

  /** The part that holds the names with a word. */
  partOf(key: string): number {
    const own = this.#popular.get(key);
    if (own !== undefined) return own;
    let [from, to] = [0, this.#starts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#starts[middle] ?? '') <= key) from = middle + 1;
      else to = middle;
    }
    return Math.max(0, from - 1);
  }

  #parts(fits: (word: Word) => boolean): ReadonlySet<number> {
    return new Set(this.#words.filter(fits).map(({ key }) => this.partOf(key)));
  }

  /** Whether so much begins with a word that its best names stand apart. */
  isBroad(key: string): boolean {
    if (!this.#letters.includes(key[0] ?? ' ')) return false;
    if (key.length === 1) return true;
    const parts = this.#parts((word) => word.key.startsWith(key));
    return parts.size > mostBegun || [...parts].some((part) => part >= this.#starts.length);
  }

  /** The parts with names that a typed word may mean, begun and misspelled; the first word of a query begins names. */
  partsMeant(typed: Typed, begins: boolean): ReadonlySet<number> {
    const name = `${begins ? 1 : 0} ${typed.key} ${typed.written}`;
    const known = this.#meant.get(name) ?? this.#parts(this.#fits(typed, begins));
    this.#meant.set(name, known);
    return known;
  }

  #fits({ key, written }: Typed, begins: boolean): (word: Word) => boolean {
    const errors = allowedErrors(written);
    const [letters, lettersWritten] = [lettersOf(key), lettersOf(written)];
    const near = (a: string, lettersA: number, b: string, lettersB: number) =>
      lettersApart(lettersA, lettersB) <= errors && errorsIn(a, b, errors) <= errors;
    return (word) => {
      if (word.key.startsWith(key)) return true;
      if (errors === 0) return false;
      if (near(key, letters, word.key, word.letters)) return true;
      if (near(written, lettersWritten, word.written, word.lettersWritten)) return true;
      if (!begins || key.length < 5 || key[0] !== word.key[0]) return false;
      if (word.key.length <= key.length || lettersNotIn(letters, word.letters) > errors)
        return false;
      return edits(key, word.key.slice(0, key.length), errors) <= errors;
    };
  }
}
