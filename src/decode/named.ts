import { Vocabulary } from '../search/vocabulary.ts';
import type { Known, Thing } from './known.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A place of an advert where something is named. */
export interface NamedAt {
  from: number;
  to: number;
  things: readonly Thing[];
  /** Whether it is somebody whom the advert answers to, not what it looks for. */
  above: boolean;
}

/** A name as it is written, and what has it. */
interface Entry {
  name: string;
  thing: Thing;
}

/** Words before the title of whom one answers to. */
const answersTo =
  /\b(?:(?:report|answer)(?:s|ing)?(?: directly)? (?:in)?to|under|led by|assist(?:ing|s)?|support(?:ing|s)?) (?:(?:the|our|an?) )?$/i;

/** Words of fewer letters are never read as misspelled. */
const shortestMisspelled = 6;

/** Names this short are only meant where they are written with the same capitals: "OB" is no "ob". */
const shortName = 3;

/** Products of one word up to this length have a capital: "Avid" is no "avid". */
const shortProduct = 7;

/** Whether something is meant by letters that are its name but for capitals. */
function isMeant({ name, thing }: Entry, written: string): boolean {
  if (name.length <= shortName) {
    const one = written === name ? written : written.replace(/s$/, '');
    return one === name || one === name.toUpperCase();
  }
  const isWord = thing.kind === 'product' && /^\p{Lu}\p{L}*$/u.test(name);
  return !isWord || name.length > shortProduct || /^\p{Lu}/u.test(written);
}

/** Finds in a text what has a name. Made once; a text of 20,000 letters takes some milliseconds. */
export class NamesInText {
  #byKey = new Map<string, Entry[]>();
  #words = new Set<string>();
  #vocabulary = new Vocabulary();
  #longest = 1;

  constructor({ things }: Known) {
    for (const thing of things) for (const name of thing.names) this.#add({ name, thing });
  }

  #add(entry: Entry) {
    const words = tokensOf(entry.name).map(({ key }) => key);
    this.#longest = Math.max(this.#longest, words.length);
    const key = words.join('');
    const known = this.#byKey.get(key);
    if (known) known.push(entry);
    else this.#byKey.set(key, [entry]);
    for (const word of words) {
      this.#words.add(word);
      if (word.length >= shortestMisspelled) this.#vocabulary.placeOf(word);
    }
  }

  /** Everything that is named, in order; of names within each other the longest. */
  find(text: string): NamedAt[] {
    const tokens = tokensOf(text);
    const found: NamedAt[] = [];
    for (let place = 0; place < tokens.length;) {
      const here = this.#longestAt(text, tokens, place);
      if (here) found.push(here.named);
      place += here?.words ?? 1;
    }
    return found;
  }

  #longestAt(text: string, tokens: readonly Token[], first: number) {
    let most = first + 1;
    while (most < first + this.#longest + 1 && tokens[most - 1]?.ends === false) most++;
    for (let end = most; end > first; end--) {
      const inside = tokens.slice(first, end);
      const { from = 0 } = inside[0] ?? {};
      const { to = 0 } = inside.at(-1) ?? {};
      const things = this.#meant(inside, text.slice(from, to));
      if (things.length > 0) {
        const above = answersTo.test(text.slice(Math.max(0, from - 40), from));
        return { named: { from, to, things, above }, words: end - first };
      }
    }
    return undefined;
  }

  #meant(inside: readonly Token[], written: string): Thing[] {
    const entries =
      this.#byKey.get(inside.map(({ key }) => key).join('')) ?? this.#misspelled(inside);
    return [...new Set(entries.filter((one) => isMeant(one, written)).map(({ thing }) => thing))];
  }

  /** Names of several words, one of which holds a typing error. */
  #misspelled(inside: readonly Token[]): Entry[] {
    if (inside.length < 2) return [];
    const wrong = inside.filter(({ key }) => !this.#words.has(key));
    const [only] = wrong;
    if (!only || wrong.length > 1 || only.key.length < shortestMisspelled) return [];
    return this.#vocabulary.near(only.key).flatMap((right) => {
      const key = inside.map((one) => (one === only ? right : one.key)).join('');
      return this.#byKey.get(key) ?? [];
    });
  }
}
