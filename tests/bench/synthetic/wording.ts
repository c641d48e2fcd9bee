import { locale } from '../../../src/words/locale.ts';
import { wordsOf } from '../../../src/checks/style/rules.ts';
import { drawFrom, shuffled, type Draw } from './random.ts';
import { isAllowed, type Vocabulary } from './vocabulary.ts';
import { bareOf, keyOf, otherSign, plain, word, writtenLike } from './written.ts';

const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' });

/** A sentence of so many words is not said again, not even of other things. The check allows it to seven. */
const ownWords = 6;

/** What is shorter may name something. */
const shortText = 60;

/** The words of one copy: which of them are new, and how its texts differ from those it is made of. */
export class Wording {
  #draw: Draw;
  #vocabulary: Vocabulary;
  #new = new Map<string, string>();
  /** Short texts as they were put before: the same words name the same thing in several places of an entry. */
  #said = new Map<string, string>();
  /** All sentences of the content and of all copies, by their words. */
  #sentences: Set<string>;

  /** The copy has the words that a text grows by as it grows from `copy - 1` times to `copy` times. */
  constructor(vocabulary: Vocabulary, copy: number, sentences: Set<string>) {
    this.#sentences = sentences;
    this.#vocabulary = vocabulary;
    this.#draw = drawFrom(`copy ${copy}`);
    const { size, growth } = vocabulary;
    const more = Math.round(size * (copy ** growth - (copy - 1) ** growth));
    for (const old of vocabulary.rarest(Math.min(more, size), this.#draw)) {
      const now = vocabulary.unused(old);
      if (now) this.#new.set(old, now);
    }
  }

  /** Another word of the same length in place of one of a split text; undefined where there is none. */
  #other(parts: readonly string[], place: number): string | undefined {
    const beside = [-2, 0, 2].map((step) => bareOf(parts[place + step] ?? ''));
    for (let tries = 0; tries < 8; tries++) {
      const now = this.#vocabulary.like(bareOf(parts[place] ?? ''), this.#draw);
      if (now && !beside.includes(now)) return writtenLike(parts[place] ?? '', now);
    }
    const unused = this.#vocabulary.unused(beside[1] ?? '');
    return unused && writtenLike(parts[place] ?? '', unused);
  }

  /** Letters and digits in place of others, for what is no word of a dictionary. */
  madeUp(written: string): string {
    return [...written].map((sign) => otherSign(sign, this.#draw)).join('');
  }

  /** The places of a split text at which plain words stand, by chance; unless boldly, common ones last. */
  #wordPlaces(parts: readonly string[], boldly: boolean): number[] {
    const isPlain = (place: number) => place % 2 === 1 && plain.test(bareOf(parts[place] ?? ''));
    const isSpecial = (place: number) => {
      const bare = bareOf(parts[place] ?? '');
      return this.#vocabulary.has(bare) && !this.#vocabulary.isCommon(bare);
    };
    const all = shuffled([...parts.keys()].filter(isPlain), this.#draw);
    return boldly ? all : [...all.filter(isSpecial), ...all.filter((place) => !isSpecial(place))];
  }

  /** A split text with one word in place of another, the first for which there is one; failing that, another number. */
  #withOther(parts: readonly string[], boldly: boolean): string[] | undefined {
    for (const place of this.#wordPlaces(parts, boldly)) {
      const other = this.#other(parts, place);
      if (other) return parts.with(place, other);
    }
    const number = parts.findIndex((part, place) => place % 2 === 0 && /\d/.test(part));
    return number < 0 ? undefined : parts.with(number, this.madeUp(parts[number] ?? ''));
  }

  #sentence(sentence: string): string {
    const old = sentence.split(word);
    const now = old.map((part, place) => {
      if (place % 2 === 0) return part;
      const other = this.#new.get(bareOf(part));
      if (other) return writtenLike(part, other);
      return isAllowed(part) ? part : (this.#other(old, place) ?? part);
    });
    if (wordsOf(sentence).length < ownWords) return now.join('');
    let own: string[] | undefined = now;
    const isSaid = (parts: readonly string[]) => this.#sentences.has(keyOf(parts.join('')));
    for (let tries = 0; own && isSaid(own) && tries < 40; tries++)
      own = this.#withOther(own, tries > 10);
    this.#sentences.add(keyOf((own ?? now).join('')));
    return (own ?? now).join('');
  }

  /** A text of the same length and shape in other words: no longer sentence is as it was. */
  text(text: string): string {
    const said = this.#said.get(text);
    if (said !== undefined) return said;
    const all = [...sentences.segment(text)].map(({ segment }) => this.#sentence(segment));
    const now = all.join('');
    if (text.length < shortText) this.#said.set(text, now);
    return now;
  }

  /** A name of the same length, changed until nothing has it. */
  name(name: string, isTaken: (name: string) => boolean): string {
    let now = this.#sentence(name);
    for (let tries = 0; isTaken(now); tries++) {
      if (tries > 500) throw new Error(`no other name was found for ${name}`);
      const parts = (tries < 20 ? name : now).split(word);
      const other = this.#withOther(parts, tries > 10);
      now = other && tries < 100 ? other.join('') : this.madeUp(now);
    }
    return now;
  }
}
