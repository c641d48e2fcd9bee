import type { Thing } from './known.ts';
import type { Decoded, Found } from './decode.ts';
import type { Condition } from './conditions-said.ts';
import type { Omittable } from './told.ts';

/** What must be found in an advert, as somebody wrote it down who had not seen what is found. */
export interface Expected {
  /** The jobs it looks for, not those of others whom it names. */
  titles: readonly string[];
  skills: readonly string[];
  products: readonly string[];
  terms: readonly string[];
  pay: { unit: string; amount: unknown } | 'none';
  conditions: readonly Condition[];
  omits: readonly Omittable[];
}

/** An advert with what must be found in it. */
export interface LabeledAdvert {
  id: string;
  text: string;
  expect: Expected;
}

/** How finding one kind of thing fares over some adverts. */
export interface KindScore {
  kind: string;
  /** How many were to be found, and how many of these are. */
  wanted: number;
  found: number;
  /** How many are marked, and how many of these were not to be found. */
  marked: number;
  wrong: number;
}

/** One thing that was to be found and is not, or the other way round. */
export interface Miss {
  advert: string;
  kind: string;
  what: string;
  is: 'missed' | 'wrong';
}

type Sets = Readonly<Record<string, { wanted: readonly string[]; marked: readonly string[][] }>>;

/** What stands in a mark that may mean several things, as one list of ids each. */
const groupsOf = (found: readonly Found[], kind: Thing['kind']): string[][] => {
  const byWords = new Map<string, string[]>();
  for (const { thing, words } of found.filter((one) => one.thing.kind === kind)) {
    for (const word of words) {
      const key = word.toLowerCase();
      byWords.set(key, [...(byWords.get(key) ?? []), thing.id]);
    }
  }
  return [...byWords.values()];
};

const single = (ids: Iterable<string>): string[][] => [...new Set(ids)].map((id) => [id]);

/** Numbers in whatever form an amount was written down; of "$85-105k" both are thousands. */
const numbersIn = (amount: unknown): number[] => {
  const all = JSON.stringify(amount ?? '').match(/\d+(?:[,.]\d+)*\s?k?/gi) ?? [];
  const thousands = all.some((one) => /k$/i.test(one));
  return all.map((one) => {
    const value = Number(one.replace(/[,\s]|k$/gi, ''));
    return thousands && value < 1000 ? value * 1000 : value;
  });
};

function payKeys({ pay }: Expected): string[] {
  if (pay === 'none') return [];
  return [`${pay.unit} ${numbersIn(pay.amount)[0] ?? ''}`];
}

function setsOf(expect: Expected, { found, pay, conditions, omits }: Decoded): Sets {
  const ids = (kind: Thing['kind']) =>
    single(found.filter(({ thing }) => thing.kind === kind).map(({ thing }) => thing.id));
  const sought = found.filter(({ others }) => !others);
  return {
    titles: { wanted: expect.titles, marked: groupsOf(sought, 'role') },
    skills: { wanted: expect.skills, marked: ids('skill') },
    products: { wanted: expect.products, marked: ids('product') },
    terms: { wanted: expect.terms, marked: ids('term') },
    pay: {
      wanted: payKeys(expect),
      marked: single(pay.slice(0, 1).map(({ unit, low }) => `${unit ?? ''} ${low}`)),
    },
    conditions: {
      wanted: expect.conditions,
      marked: single(conditions.filter(({ refused }) => !refused).map((one) => one.condition)),
    },
    omits: { wanted: expect.omits, marked: single(omits ?? []) },
  };
}

/** What is missed and what is marked wrongly in one advert, and how much of each kind there was. */
function scored({ id, expect }: LabeledAdvert, decoded: Decoded) {
  const scores: KindScore[] = [];
  const misses: Miss[] = [];
  for (const [kind, { wanted, marked }] of Object.entries(setsOf(expect, decoded))) {
    const missed = wanted.filter((one) => !marked.some((mark) => mark.includes(one)));
    const wrong = marked.filter((mark) => !mark.some((one) => wanted.includes(one)));
    scores.push({
      kind,
      ...{ wanted: wanted.length, found: wanted.length - missed.length },
      ...{ marked: marked.length, wrong: wrong.length },
    });
    misses.push(...missed.map((what): Miss => ({ advert: id, kind, what, is: 'missed' })));
    misses.push(
      ...wrong.map((mark): Miss => ({ advert: id, kind, what: mark.join(' / '), is: 'wrong' })),
    );
  }
  return { scores, misses };
}

const added = (one: KindScore, other: KindScore): KindScore => ({
  kind: one.kind,
  wanted: one.wanted + other.wanted,
  found: one.found + other.found,
  marked: one.marked + other.marked,
  wrong: one.wrong + other.wrong,
});

/**
 * How labeled adverts fare by kind. A title that means several jobs is right where one of them is meant;
 * pay is right where the first amount and what it is paid for are.
 */
export function scoreOf(
  adverts: readonly LabeledAdvert[],
  decoded: (text: string) => Decoded,
): { kinds: KindScore[]; misses: Miss[] } {
  const each = adverts.map((advert) => scored(advert, decoded(advert.text)));
  const kinds = new Map<string, KindScore>();
  for (const score of each.flatMap(({ scores }) => scores)) {
    const known = kinds.get(score.kind);
    kinds.set(score.kind, known ? added(known, score) : score);
  }
  return { kinds: [...kinds.values()], misses: each.flatMap(({ misses }) => misses) };
}
