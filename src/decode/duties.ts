import type { Range } from './asides.ts';
import { isAsked, isBeyond, wordsOf, type Word } from './clauses.ts';
import { AllDoneTo, nameKey, type DoneTo } from './done-to.ts';
import type { Duty } from './known.ts';
import type { Token } from './tokens.ts';
import { formsOf } from './verb-forms.ts';

/** A place of an advert where some work is asked for: a verb, and where what it is done to ends. */
export interface DutyAt extends Range {
  /** Where what it is done to ends. */
  until: number;
  skill: string;
}

/** How many words after a verb it is looked what it is done to. */
const reach = 10;

/** A form of a verb with the duties that are told by it. */
interface VerbForm {
  words: readonly string[];
  ing: boolean;
  duties: { skill: string; to: ReadonlySet<string> }[];
}

const joins = /^(?:and|or|&)$/;

/** Finds the work by which adverts ask for skills. Made once. */
export class Duties {
  #verbs = new Map<string, VerbForm[]>();
  #doneTo: AllDoneTo;

  constructor(duties: readonly Duty[]) {
    this.#doneTo = new AllDoneTo(duties.flatMap(({ to }) => to));
    for (const { skill, does, to } of duties) {
      const duty = { skill, to: new Set(to.map(nameKey)) };
      for (const verb of does) for (const form of formsOf(verb)) this.#add(form, duty);
    }
  }

  #add({ words, ing }: { words: string[]; ing: boolean }, duty: VerbForm['duties'][number]) {
    const [first = ''] = words;
    const known = this.#verbs.get(first) ?? [];
    const same = known.find((one) => one.words.join(' ') === words.join(' '));
    if (same) same.duties.push(duty);
    else known.push({ words, ing, duties: [duty] });
    this.#verbs.set(first, known);
  }

  /** All work that an advert asks for, by the skill it takes; a word within a longer name is no word of its own. */
  find(text: string, tokens: readonly Token[], named: readonly Range[]): DutyAt[] {
    const inName = ({ from, to }: Range) =>
      named.some((one) => one.from <= from && to <= one.to && one.to - one.from > to - from);
    const words = wordsOf(text, tokens).map((word) => ({ ...word, inName: inName(word) }));
    return words.flatMap(({ key }, place) =>
      (this.#verbs.get(key) ?? []).flatMap((form) => this.#askedAt(words, place, form)),
    );
  }

  #askedAt(words: readonly Word[], place: number, { words: verb, ing, duties }: VerbForm) {
    const end = place + verb.length;
    const isHere = verb.every((key, at) => {
      const word = words[place + at];
      return word?.key === key && (at === 0 || !word.begins);
    });
    if (!isHere || !isAsked(words, place, ing)) return [];
    const before = ing ? this.#doneTo.before(words, place) : [];
    const doneTo = [...this.#after(words, end), ...before];
    const { from = 0 } = words[place] ?? {};
    const { to = 0 } = words[end - 1] ?? {};
    return duties.flatMap(({ skill, to: its }): DutyAt[] => {
      if (its.size === 0) return [{ from, to, until: to, skill }];
      const first = doneTo.find(({ name }) => its.has(name));
      return first ? [{ from, to, until: Math.max(to, first.until), skill }] : [];
    });
  }

  /** What a verb may be done to: what stands after it in the same thought, up to the next verb of a list. */
  #after(words: readonly Word[], end: number): DoneTo[] {
    const found: DoneTo[] = [];
    let isPast = false;
    for (let at = end; at < Math.min(words.length, end + reach); at++) {
      const [before, word] = [words[at - 1], words[at]];
      if (!word || isBeyond(word) || (isPast && word.plain === 'for')) break;
      const isVerb = this.#verbs.has(word.key);
      const isNext = before?.ends === true || joins.test(before?.plain ?? '');
      if (isPast && isNext && isVerb && !this.#doneTo.begins(word)) break;
      if (!joins.test(word.plain) && !isVerb) isPast = true;
      found.push(...this.#doneTo.at(words, at));
    }
    return found;
  }
}
