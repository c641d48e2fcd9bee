import { WordsMeant } from '../search/words-meant.ts';
import type { Thing } from './known.ts';
import type { Entry } from './meant.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Words of fewer letters are never read as misspelled. */
const shortestMisspelled = 6;

/** The words of a name as one, without the plural of its last: "fit-ups" are "fit-up", "plug-ins" "plugin". */
const joined = (words: readonly string[]): string =>
  words.length > 1 ? words.join('').replace(/(?<=[^su])s$/, '') : words.join('');

/** All names, to be looked up by the words of a text. */
export class Names {
  #byKey = new Map<string, Entry[]>();
  #words = new Set<string>();
  #wordsMeant: WordsMeant | undefined;
  #near = new Map<string, string[]>();
  /** How many words the longest name has. */
  longest = 1;

  constructor(things: readonly Thing[]) {
    for (const thing of things) {
      for (const name of thing.names) this.#add({ name, thing, needs: undefined });
      for (const name of thing.near) this.#add({ name, thing, needs: 'near' });
      for (const name of thing.listed) this.#add({ name, thing, needs: 'listed' });
    }
  }

  #add(entry: Entry) {
    const words = tokensOf(entry.name).map(({ key }) => key);
    this.longest = Math.max(this.longest, words.length);
    const key = joined(words);
    const known = this.#byKey.get(key);
    if (known) known.push(entry);
    else this.#byKey.set(key, [entry]);
    for (const word of words) this.#words.add(word);
  }

  /** What has some words as its name, as they are written. */
  same(words: readonly Token[]): readonly Entry[] {
    return this.#byKey.get(joined(words.map(({ key }) => key))) ?? [];
  }

  /** Words of names that may be meant by one that none has; adverts have the same words again and again. */
  #nearTo(key: string): string[] {
    this.#wordsMeant ??= new WordsMeant(
      [...this.#words].filter(({ length }) => length >= shortestMisspelled),
    );
    const known = this.#near.get(key) ?? this.#wordsMeant.meant(key);
    this.#near.set(key, known);
    return known;
  }

  /** What has some words as its name, of which one holds a typing error; what is done is none: "RF coordinated". */
  misspelled(words: readonly Token[]): Entry[] {
    if (words.length < 2) return [];
    const wrong = words.filter(({ key }) => !this.#words.has(key));
    const [only] = wrong;
    if (!only || wrong.length > 1 || only.key.length < shortestMisspelled) return [];
    const isVerb = only.key.endsWith('ed');
    return this.#nearTo(only.key).flatMap((right) => {
      if (isVerb && !right.endsWith('ed')) return [];
      const key = joined(words.map((one) => (one === only ? right : one.key)));
      return this.#byKey.get(key) ?? [];
    });
  }
}
