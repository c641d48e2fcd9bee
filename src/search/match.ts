import type { Name, NamedPage, Names } from './named.ts';
import { allowedErrors, edits, errorsIn, lettersApart, lettersNotIn, lettersOf } from './edits.ts';
import { laterKind } from './labels.ts';
import { keyOf, tight, written } from './normalize.ts';
import { fit as wordFit, Vocabulary } from './vocabulary.ts';

/** A page found by a name. */
export interface NameMatch {
  page: NamedPage;
  /** The name that matched. */
  name: Name;
  /** How well, by `tiers`, and later for kinds that come later. Less is better. */
  tier: number;
}

/**
 * How well a name fits what was typed, the best first: from each tier to the next there is room for the
 * finer differences in it. `exact`, `spelled` and `guess` below cut between them.
 */
export const tiers = {
  ownName: 0,
  otherName: 10,
  /** A name that means the page in one part of the industry. */
  elsewhere: 10.3,
  product: 22,
  begun: 33,
  misspelled: 44,
  /** Pages that a product leads to beside the first, where it is begun or misspelled. */
  productFurther: 50.5,
  wordsInside: 53,
  beginningMisspelled: 60,
  /** A product whose first word is begun: only where nothing else fits. */
  productBegun: 69,
  someWords: 70,
} as const;

/** How much of what was typed may be wrong in a name that is offered where nothing was found. */
const mostWrong = 0.4;

/** Below this tier the whole name is what was typed. */
export const exact = tiers.begun - 1;

/** Below this tier the whole name is meant: begun, or with a typing error. */
export const spelled = tiers.wordsInside;

/** What each typing error costs: with two, and of a kind that comes later, a name is still meant. */
const perError = 3.5;

/** From which tier a match is a guess, to be shown below what full text finds. */
export const guess = tiers.someWords;

/**
 * How much each place by which a kind comes later costs. Among exact names it is half the way to the
 * other names, so that what roles and skills are called comes before a term or a title of that name.
 */
const lateness = { exact: 5.2, inexact: 1 };

interface Keyed extends Name {
  id: number;
  key: string;
  tight: string;
  /** As it is written, where that is not how it is compared. */
  written: string | undefined;
  /** Which letters are in it. */
  letters: number;
  /** The places of its words in the vocabulary. */
  words: readonly number[];
}

/** What was typed, made ready to be compared with every name. */
const asked = (text: string) => {
  const key = keyOf(text);
  const close = tight(key);
  const typed = written(text);
  const words = key.split(' ');
  // Among short words a second error makes other words of them.
  const isShort = words.every((word) => word.length < 5);
  const allowed = Math.min(allowedErrors(typed), isShort ? 1 : 2);
  return { key, close, typed, letters: lettersOf(close), words: words.length, allowed };
};
type Asked = ReturnType<typeof asked>;

const exactTier = ({ own, inSector, product }: Name): number => {
  if (product !== undefined) return tiers.product;
  return own ? tiers.ownName : inSector ? tiers.elsewhere : tiers.otherName;
};

/** Whether what was typed may stand for a name that it begins: of a product, by a whole word of it. */
const beginsWhole = ({ product, key: name }: Keyed, key: string): boolean =>
  product === undefined || key.includes(' ') || name.startsWith(`${key} `);

/** So many letters may differ between a name as it is written and as it is compared: "mixeuse" is "mixor". */
const mostRewritten = 3;

const digitsIn = (key: string): string => key.replace(/\D/g, '');

/** Whether a name may stand for what was typed: with other numbers, or of two or three other letters, it is another one. */
const mayBeNear = (name: Keyed, { close, letters }: Pick<Asked, 'close' | 'letters'>): boolean =>
  digitsIn(name.tight) === digitsIn(close) && (name.tight.length > 3 || name.letters === letters);

/** How many typing errors turn a name into what was typed, as it is compared or as it is written. */
function errorsInWhole(name: Keyed, { close, typed, letters, allowed }: Asked): number {
  const apart = lettersApart(letters, name.letters);
  if (apart > allowed + mostRewritten) return allowed + 1;
  const compared = apart <= allowed ? errorsIn(close, name.tight, allowed) : allowed + 1;
  if (compared < 2 || (name.written === undefined && typed === close)) return compared;
  return Math.min(compared, errorsIn(typed, name.written ?? name.tight, allowed));
}

/** Whether nothing but a letter in front of a name is wrong. In front of a short one it makes another word. */
const isAfterLetter = (name: Keyed, { close, typed }: Asked): boolean =>
  name.tight.length >= 5 &&
  (close.slice(1) === name.tight || typed.slice(1) === (name.written ?? name.tight));

/** How well a whole name fits what was typed, or undefined where it does not. */
function wholeTier(name: Keyed, asked: Asked) {
  const { key, close, letters, words, allowed } = asked;
  if (name.key === key || name.tight === close) return exactTier(name);
  const isBegun = name.tight.startsWith(close);
  if (isBegun && beginsWhole(name, key)) return tiers.begun + Math.min(9, name.key.length / 8);
  const begunProduct = isBegun ? tiers.productBegun : undefined;
  // A word more than the name has is no typing error.
  if (allowed === 0 || words > name.words.length) return begunProduct;
  const whole = errorsInWhole(name, asked);
  if (whole <= allowed) return tiers.misspelled + whole * perError;
  if (isAfterLetter(name, asked)) return tiers.misspelled + 1.5 * perError;
  if (isBegun) return begunProduct;
  // Most people type the first letter right.
  if (close.length < 5 || close[0] !== name.tight[0]) return undefined;
  if (lettersNotIn(letters, name.letters) > allowed) return undefined;
  const beginning = edits(close, name.tight.slice(0, close.length), allowed);
  return beginning <= allowed ? tiers.beginningMisspelled + beginning * 2 : undefined;
}

/** Finds pages by their names. Made once from the index; a search takes a few milliseconds. */
export class NameIndex {
  readonly names: Names;
  #keyed: Keyed[];
  #byKey = new Map<string, Keyed[]>();
  #byAddress: ReadonlyMap<string, NamedPage>;
  #vocabulary = new Vocabulary();

  constructor(names: Names) {
    this.names = names;
    this.#byAddress = new Map(names.pages.map((page) => [page.address, page]));
    this.#keyed = names.names.map((name, id) => {
      const key = keyOf(name.text);
      const close = tight(key);
      const words = key.split(' ').map((word) => this.#vocabulary.placeOf(word));
      const plain = written(name.text);
      return {
        ...{ ...name, id, key, tight: close, letters: lettersOf(close), words },
        written: plain === close ? undefined : plain,
      };
    });
    for (const name of this.#keyed) {
      const same = this.#byKey.get(name.tight);
      if (same) same.push(name);
      else this.#byKey.set(name.tight, [name]);
    }
  }

  /** Tiers by name for names that hold all the words asked for, or most of them. */
  #byWords(key: string, found: Map<number, number>) {
    const typed = key.split(' ').map((word) => this.#vocabulary.fits(word));
    const most = Math.ceil(typed.length / 2);
    for (const name of this.#keyed) {
      let held = 0;
      let all = 0;
      for (const fits of typed) {
        const best = bestOf(fits, name.words);
        const fit = name.product === undefined ? best : wholly(best);
        if (fit > 0) held += 1;
        all += fit;
      }
      if (held < most) continue;
      const share = all / Math.max(typed.length, name.words.length);
      const tier = held === typed.length ? tiers.wordsInside : tiers.someWords;
      keepBest(found, name.id, tier + 5 * (1 - share));
    }
  }

  /** The words that names are made of. */
  get words(): string[] {
    return this.#vocabulary.all;
  }

  /** The page that lies at an address. */
  pageAt = (address: string): NamedPage | undefined => this.#byAddress.get(address);

  /** Pages whose names fit what was typed, the best first, each page once. */
  search(text: string): NameMatch[] {
    const typed = asked(text);
    if (!typed.key) return [];
    const found = new Map<number, number>();
    for (const name of this.#keyed) {
      const tier = wholeTier(name, typed);
      if (tier !== undefined) keepBest(found, name.id, tier);
    }
    this.#byWords(typed.key, found);
    return this.#inOrder(found);
  }

  /** Pages that have exactly this name, own names first. */
  exactly(text: string): NameMatch[] {
    const found = new Map<number, number>();
    for (const name of this.#byKey.get(tight(keyOf(text))) ?? []) {
      found.set(name.id, exactTier(name));
    }
    return this.#inOrder(found);
  }

  /** The names least far from what was typed, most of which is in them: for when nothing was found. */
  nearest(text: string, most = 5): NameMatch[] {
    const close = tight(keyOf(text));
    const limit = Math.floor(close.length * mostWrong);
    const letters = lettersOf(close);
    const found = new Map<number, number>();
    for (const name of this.#keyed) {
      if (!mayBeNear(name, { close, letters })) continue;
      const far = edits(close, name.tight, limit);
      if (far <= limit) found.set(name.id, far);
    }
    return this.#inOrder(found).slice(0, most);
  }

  #inOrder(found: ReadonlyMap<number, number>): NameMatch[] {
    const best = new Map<NamedPage, NameMatch>();
    for (const [id, tier] of found) {
      const name = this.#keyed[id];
      for (const [place, position] of [name?.page ?? -1, ...(name?.further ?? [])].entries()) {
        const page = this.names.pages[position];
        if (!name || !page) continue;
        const later =
          name.product === undefined ? late(tier) * laterKind(page.kind) : further(tier, place);
        const known = best.get(page);
        if (!known || tier + later < known.tier) best.set(page, { page, name, tier: tier + later });
      }
    }
    return [...best.values()].sort(
      (a, b) =>
        a.tier - b.tier ||
        spread(b.page) - spread(a.page) ||
        a.name.text.length - b.name.text.length,
    );
  }
}

/** How many parts of the industry a page spans: the more, the more general it is. */
const spread = ({ facets }: NamedPage) => facets['family']?.length ?? 0;

const late = (tier: number) => (tier < exact ? lateness.exact : lateness.inexact);

/**
 * How much later each next page of a product comes. Of one that is begun or misspelled they come after other names
 * with one error, which they would leave no room for.
 */
const further = (tier: number, place: number): number =>
  place / 10 + (tier < exact || place === 0 ? 0 : Math.max(0, tiers.productFurther - tier));

/** How well that word of a name fits that fits best. Asked of every name, so that it makes no lists. */
function bestOf(fits: ArrayLike<number>, words: readonly number[]): number {
  let best = 0;
  for (const place of words) best = Math.max(best, fits[place] ?? 0);
  return best;
}

/** How well a word of a product fits: begun, it is another word. */
const wholly = (fit: number) => (fit === wordFit.begun ? 0 : fit);

function keepBest(found: Map<number, number>, id: number, tier: number) {
  if (tier < (found.get(id) ?? Infinity)) found.set(id, tier);
}
