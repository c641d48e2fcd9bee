import MiniSearch from 'minisearch';
import type { Choice } from '../knowledge/choose/choose.ts';
import { rolesUnder, unpackChoices, type Choices } from '../knowledge/choose/packed-choices.ts';
import type { StepList } from '../knowledge/graph/step-lists.ts';
import type { Digest } from './digest.ts';
import { allowedErrors } from './edits.ts';
import { labels, laterKind } from './labels.ts';
import type { NameIndex } from './match.ts';
import type { NamedPage } from './named.ts';
import { mended } from './mended.ts';
import { phrasesIn } from './phrases.ts';
import { corrected } from './spelling.ts';
import { stemsOf } from './stems.ts';
import { WordsMeant } from './words-meant.ts';

/** How much a word tells of a page by where it stands there: 1 is its title. */
const weights = {
  ...{ title: 1, names: 0.9, says: 0.9, described: 0.8, summary: 0.7, words: 0.6, products: 0.3 },
} as const;
type Field = keyof typeof weights;
const fields = Object.keys(weights) as Field[];

/** How people put it who do not know its name: that counts only where a job is described. */
const lay: Field = 'described';

/** What is left of a word's weight where it is only begun, or misspelled. */
const begun = 0.85;
const misspelled = 0.7;

/** A page or a symptom as the index holds it. */
type Leaf = { id: number } & Partial<Record<Field, string>>;

/** A page whose own words hold what is asked for. */
export interface Meant {
  page: NamedPage;
  /** How much of what is asked its words hold, by what the words tell: from 0 to 1, and a little more for titles. */
  covers: number;
  /** The title of the symptom that led there. */
  symptom?: string | undefined;
}

/** What was asked, as far as pages hold it. */
export interface Asked {
  found: Meant[];
  /** Stems that no page and no symptom has; misspelled ones may have found something all the same. */
  unknown: string[];
}

/** Where one stem stands. */
interface Holding {
  /** By page, or symptom behind them: how much it tells there. */
  weight: ReadonlyMap<number, number>;
  /** The same where a job is described. */
  describing: ReadonlyMap<number, number>;
  /** How many have it as it is, or else in some form. */
  count: number;
  /** Whether any has it as it is. */
  isWord: boolean;
  /** Whether any has it, be it as a beginning. */
  heard: boolean;
}

/** How much a word weighs that no page has, against one that a single page has. */
const unheard = 0.6;

/** How much more a page is meant whose whole title is in what was asked. */
const ofTitle = 0.2;

/** How much more a symptom is meant where a single phrase of people holds all that was asked; nothing below the least. */
const ofPhrase = 0.25;
const leastPhrase = 0.1;
/** How much more a noise tells where a fault is told. */
const ofNoise = 1.6;
const noises = new Set(stemsOf('feedback hum whine noise crackle rustle rattle rumble echo drop'));
/** Fewer words tell no fault from another. */
const fewest = 3;

/** How much less each next page of a symptom is meant. */
const nextPage = 0.04;

/** How much a kind that comes later is held back, for each place by which it comes later. */
const lateness = 0.045;

/** How much is left of what a page holds whose names have words of everything. */
const ofMany = 0.8;
/** So many words of names are many for a page that is no role and no skill. */
const manyWords = 40;

/** Finds pages by what they are about. Made once from names and digest. */
export class Meanings {
  #pages: readonly NamedPage[];
  #digest: Digest;
  #names: NameIndex;
  #choices: Choices | undefined;
  #words: WordsMeant;
  /** Pages of many names. */
  #wide = new Set<number>();
  /** What was looked up before: a query asks for its words again and again. */
  #held = new Map<string, Holding>();
  #titles: readonly (readonly string[])[];
  /** How people put each symptom. */
  #phrases: readonly (readonly string[])[][];
  #index = new MiniSearch<Leaf>({ fields, tokenize: (text) => text.split(/[ |]/) });

  constructor(index: NameIndex, digest: Digest) {
    const { names } = index;
    this.#names = index;
    this.#words = new WordsMeant(index.words);
    this.#pages = names.pages;
    this.#digest = digest;
    this.#titles = names.pages.map(({ title }) => stemsOf(title));
    this.#phrases = digest.symptoms.map(({ says }) => phrasesIn(says));
    const others = names.pages.map((): string[] => []);
    const products = names.pages.map((): string[] => []);
    for (const { text, page, own, product } of names.names) {
      // That a name is one must be known; what it tells of the page is little.
      if (!own) (product === undefined ? others : products)[page]?.push(text);
    }
    const joined = (text: string) => [...new Set(stemsOf(text))].join(' ');
    for (const [id, { kind }] of names.pages.entries())
      if (kind === labels.page && stemsOf(others[id]?.join(' ') ?? '').length > manyWords)
        this.#wide.add(id);
    this.#index.addAll([
      ...names.pages.map(({ title }, id) => ({
        id,
        title: joined(title),
        names: joined(others[id]?.join(' ') ?? ''),
        summary: joined(digest.pages[id]?.summary ?? ''),
        described: digest.pages[id]?.described ?? '',
        words: digest.pages[id]?.words ?? '',
        products: joined(products[id]?.join(' ') ?? ''),
      })),
      ...digest.symptoms.map(({ title, says }, place) => ({
        id: names.pages.length + place,
        title: joined(title),
        says,
      })),
    ]);
  }

  /** How much a word tells that so many pages hold. */
  #tells = (count: number): number =>
    (count === 0 ? unheard : 1) *
    Math.log(1 + (this.#pages.length + this.#digest.symptoms.length) / Math.max(1, count));

  /** How much the words of a text tell together. */
  weigh = (text: string): number =>
    [...new Set(stemsOf(text))].reduce(
      (sum, stem) => sum + this.#tells(this.#holding(stem).count),
      0,
    );

  #holding(stem: string): Holding {
    const held = this.#held.get(stem) ?? this.#lookedUp(stem);
    this.#held.set(stem, held);
    return held;
  }

  #lookedUp(stem: string): Holding {
    const found = this.#index.search(stem, {
      prefix: stem.length > 3,
      fuzzy: stem.length > 5 ? allowedErrors(stem) : 0,
    });
    const weight = new Map<number, number>();
    const describing = new Map<number, number>();
    let exact = 0;
    let isWord = false;
    let heard = false;
    for (const { id, match } of found) {
      const own = Object.hasOwn(match, stem) ? match[stem] : undefined;
      if (own?.some((field) => field !== lay)) exact += 1;
      isWord ||= own !== undefined;
      heard ||= Object.keys(match).some((term) => term.startsWith(stem));
      // Most people type the first letter right.
      const near = Object.entries(match).filter(([term]) => term[0] === stem[0]);
      const each = near.flatMap(([term, where]) => {
        const fits = term === stem ? 1 : term.startsWith(stem) ? begun : misspelled;
        return where.map((field) => ({ field, held: fits * weights[field as Field] }));
      });
      keepMost(describing, Number(id), each);
      keepMost(
        weight,
        Number(id),
        each.filter(({ field }) => field !== lay),
      );
    }
    return { weight, describing, count: exact || found.length, isWord, heard };
  }

  #has = (word: string): boolean => stemsOf(word).every((stem) => this.#holding(stem).isWord);

  /** A query with common words and parts of names put right that no page has as they were typed. */
  corrected = (text: string): string => {
    const right = corrected(text, { has: this.#has, near: (word) => this.#words.near(word) });
    return mended(this.#names, right, {
      has: this.#has,
      meant: (word) => this.#words.meant(word),
    });
  };

  /** One line on what a page is about; nothing where its title says all. */
  summaryOf = (page: NamedPage): string | undefined =>
    this.#digest.pages[this.#pages.indexOf(page)]?.summary || this.#digest.told[page.address];

  /** The roles that a choice shows, in its order: those without a rank in it last. */
  rolesUnder(choice: Choice): string[] {
    this.#choices ??= unpackChoices(this.#digest.choices);
    const { roles, apart } = rolesUnder(this.#choices, choice);
    return [...roles, ...apart];
  }

  /** The lists of steps by what they are for and what they ask. */
  get stepLists(): readonly StepList[] {
    return this.#digest.stepLists;
  }

  /** The title of the page at an address. */
  titleAt = (address: string): string => this.#names.pageAt(address)?.title ?? address;

  /**
   * The pages that hold the most of what is asked, the best first; `describes` a job, or not, and whether it may tell of
   * a fault.
   */
  ask(text: string, describes: boolean, mayFail = !describes): Asked {
    const stems = [...new Set(stemsOf(text))];
    const words = stems.map((stem) => {
      const holding = this.#holding(stem);
      // What is heard says more of a fault than what happens around it.
      const heard = mayFail && noises.has(stem) ? ofNoise : 1;
      return { stem, ...holding, tells: this.#tells(holding.count) * heard };
    });
    const whole = words.reduce((sum, { tells }) => sum + tells, 0) || 1;
    const covers = new Map<number, number>();
    for (const { weight, describing, tells } of words) {
      for (const [id, held] of describes ? describing : weight) {
        covers.set(id, (covers.get(id) ?? 0) + (held * tells) / whole);
      }
    }
    const told = new Map(words.map(({ stem, tells }) => [stem, tells / whole]));
    for (const [id, held] of covers) {
      const phrased = !mayFail || stems.length < fewest ? 0 : ofPhrase * this.#inPhrase(id, told);
      covers.set(id, held * (1 + ofTitle * this.#titleShare(id, stems)) + phrased);
    }
    return {
      found: this.#meant(covers),
      unknown: words.filter(({ heard }) => !heard).map(({ stem }) => stem),
    };
  }

  /** How much of what was asked one phrase holds by which people put a symptom; of a page, nothing. */
  #inPhrase(id: number, told: ReadonlyMap<string, number>): number {
    const phrases = this.#phrases[id - this.#pages.length] ?? [];
    const held = phrases.map((phrase) =>
      phrase.reduce((sum, stem) => sum + (told.get(stem) ?? 0), 0),
    );
    return Math.max(0, ...held.map((share) => share - leastPhrase));
  }

  /** How much of a page's title is in what was asked. */
  #titleShare(id: number, stems: readonly string[]): number {
    const title = this.#titles[id] ?? [];
    return title.length === 0
      ? 0
      : title.filter((stem) => stems.includes(stem)).length / title.length;
  }

  #meant(covers: ReadonlyMap<number, number>): Meant[] {
    const best = new Map<NamedPage, Meant>();
    const keep = (one: Meant) => {
      if (one.covers > (best.get(one.page)?.covers ?? 0)) best.set(one.page, one);
    };
    for (const [id, held] of covers) {
      const page = this.#pages[id];
      const symptom = this.#digest.symptoms[id - this.#pages.length];
      if (page)
        keep({
          page,
          covers: held * (this.#wide.has(id) ? ofMany : 1) - lateness * laterKind(page.kind),
        });
      for (const [place, position] of symptom?.leadsTo.entries() ?? []) {
        const meant = this.#pages[position];
        if (meant) keep({ page: meant, covers: held - nextPage * place, symptom: symptom?.title });
      }
    }
    return [...best.values()].sort((a, b) => b.covers - a.covers);
  }
}

/** Notes for a page the most that a word tells there, if it tells anything. */
function keepMost(weight: Map<number, number>, id: number, each: readonly { held: number }[]) {
  if (each.length > 0) weight.set(id, Math.max(...each.map(({ held }) => held)));
}
