import { asked } from './asked.ts';
import { meantBeside } from './beside.ts';
import { Duties } from './duties.ts';
import { titlesApart } from './heading.ts';
import type { Known, Thing } from './known.ts';
import { isMeant, meantMost, type Entry } from './meant.ts';
import { Names } from './names.ts';
import { isOfSound, withoutSkills } from './of-sound.ts';
import { ordinaryIn } from './ordinary.ts';
import { tokensOf, type Token } from './tokens.ts';
import { withoutUnasked } from './unasked.ts';
import { withWithin } from './within.ts';
import type { MaybeAt, NamedAt } from './places.ts';

/** Words before the title of whom one answers to. */
const answersTo =
  /\b(?:(?:report|answer)(?:s|ing)?(?: directly)? (?:in)?to|reports to:|under|led by|mentor(?:ed by)?:?|(?:working|work) for|shadow(?:ing)?|assist(?:ing|s)?|support(?:ing|s)?) (?:(?:the|our|an?) )?(?:(?:lead|senior|principal|chief|deputy|supervising) )?$/i;

/** What is named by some words that are the name of something. */
function namedBy(text: string, words: readonly Token[], entries: readonly Entry[]) {
  const { from = 0 } = words[0] ?? {};
  const { to = 0 } = words.at(-1) ?? {};
  const written = text.slice(from, to);
  const isOwner = /['’]s$/.test(written);
  const fit = entries.filter(
    (one) => isMeant(one, written) && !(isOwner && one.thing.kind === 'role'),
  );
  if (fit.length === 0) return undefined;
  const meant = meantMost(fit, written);
  const sure = meant.filter(({ needs }) => !needs).map(({ thing }) => thing);
  return { from, to, things: [...new Set(sure)], maybe: meant.filter(({ needs }) => needs) };
}

/** Whether a place lies in a longer one where something is named for sure. */
const isWithin = ({ from, to }: MaybeAt, all: readonly MaybeAt[]) =>
  all.some(
    (one) =>
      one.things.length > 0 && one.from <= from && to <= one.to && one.to - one.from > to - from,
  );

/** Finds in a text what has a name. Made once; a text of 20,000 letters takes some milliseconds. */
export class NamesInText {
  #names: Names;
  #byId: ReadonlyMap<string, Thing>;
  #duties: Duties;

  constructor({ things, duties }: Known) {
    this.#duties = new Duties(duties);
    this.#names = new Names(things);
    this.#byId = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]));
  }

  /** Everything that is named, in order; of names within each other the longest. */
  find(text: string): NamedAt[] {
    const tokens = tokensOf(text);
    const isOrdinary = ordinaryIn(text);
    const found: MaybeAt[] = [];
    for (let place = 0; place < tokens.length;) {
      const here = this.#longestAt(text, tokens, place);
      const kept = here?.all.filter((at) => !isOrdinary(at)) ?? [];
      found.push(...kept);
      place += kept.length > 0 ? (here?.words ?? 1) : 1;
    }
    const apart = titlesApart(text, tokens, (words) => this.#names.same(words));
    found.push(...apart.filter((at) => !isWithin(at, found)));
    const verbs = this.#asked(text).filter((at) => !isOrdinary(at) && !isWithin(at, found));
    const named = meantBeside(text, [...found, ...verbs]).map(({ from, to, things }) => ({
      ...{ from, to, things: this.#withAsked(things) },
      above: answersTo.test(text.slice(Math.max(0, from - 50), from)),
    }));
    const all = withoutUnasked(text, [...named, ...this.#dutiesIn(text, tokens, named)]);
    return isOfSound(text, named) ? all : withoutSkills(all);
  }

  /** Things with the skills that an advert asks for by naming them. */
  #withAsked(things: readonly Thing[]): readonly Thing[] {
    const asked = things.flatMap(({ asks }) => this.#byId.get(`skill ${asks ?? ''}`) ?? []);
    return asked.length > 0 ? [...new Set([...things, ...asked])] : things;
  }

  /** Skills that are asked for by the work. */
  #dutiesIn(text: string, tokens: readonly Token[], named: readonly NamedAt[]): NamedAt[] {
    const products = named.filter(({ things }) => things.some(({ kind }) => kind === 'product'));
    return this.#duties.find(text, tokens, products).flatMap(({ skill, from, to, until }) => {
      const thing = this.#byId.get(`skill ${skill}`);
      return thing ? [{ from, to, until, things: [thing], above: false }] : [];
    });
  }

  /** What is asked for by a verb: "record, edit and mix". */
  #asked(text: string): MaybeAt[] {
    return asked.flatMap(({ what, says }) => {
      const thing = this.#byId.get(what);
      const all = thing ? [...text.matchAll(says)] : [];
      return all.map(({ 0: { length }, index: from }) => ({
        ...{ from, to: from + length, things: thing ? [thing] : [], maybe: [] },
      }));
    });
  }

  #longestAt(text: string, tokens: readonly Token[], first: number) {
    let most = first + 1;
    while (most < first + this.#names.longest + 1 && tokens[most - 1]?.ends === false) most++;
    for (let end = most; end > first; end--) {
      const words = tokens.slice(first, end);
      const same = this.#names.same(words);
      const at = namedBy(text, words, same.length > 0 ? same : this.#names.misspelled(words));
      if (!at) continue;
      const within = (part: readonly Token[]) => namedBy(text, part, this.#names.same(part));
      return { all: withWithin(text, words, at, within), words: end - first };
    }
    return undefined;
  }
}
