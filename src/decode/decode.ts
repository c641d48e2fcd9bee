import type { Range } from './asides.ts';
import { conditionsIn, type ConditionAt } from './conditions.ts';
import type { Condition } from './conditions-said.ts';
import type { Thing } from './known.ts';
import type { NamesInText } from './named.ts';
import { soughtIn } from './sought.ts';
import { omittedIn, readsAsEnglish } from './omits.ts';
import type { Omittable } from './told.ts';
import { payIn, type PayAt } from './pay.ts';
import { paySaidIn, type PaySaid } from './pay-said.ts';
import type { NamedAt } from './places.ts';

/** Letters of an advert that are read. */
export const longestAdvert = 20_000;

/** A part of an advert: as it is, or marked with what it means. */
export interface Piece {
  text: string;
  things?: readonly Thing[];
  pay?: PayAt;
  condition?: Condition;
}

/** Something that is named, with the words by which it is, each once. */
export interface Found {
  thing: Thing;
  words: readonly string[];
  /** Where the first of them stands. */
  from: number;
  /** Whether it is the title of somebody else only: of whom one answers to or works with. */
  others: boolean;
}

/** All that is read out of an advert. */
export interface Decoded {
  pieces: readonly Piece[];
  found: readonly Found[];
  pay: readonly PayAt[];
  /** What it says of pay in words. */
  paySaid: readonly PaySaid[];
  conditions: readonly ConditionAt[];
  /** What it says nothing of; undefined in another language, where that cannot be told. */
  omits: readonly Omittable[] | undefined;
  /** Whether it was longer than what is read. */
  cut: boolean;
}

/** The parts of a text by what is marked in it; where marks meet, they are one. */
function piecesOf(text: string, marks: readonly (Range & Omit<Piece, 'text'>)[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const inOrder = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { from, to, ...meant } of inOrder) {
    if (from < end) {
      const last = pieces.at(-1);
      if (last) Object.assign(last, { ...meant, ...last });
      continue;
    }
    if (from > end) pieces.push({ text: text.slice(end, from) });
    pieces.push({ text: text.slice(from, to), ...meant });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Each thing once with the words by which it is named, in the order of the text. */
function foundIn(text: string, named: readonly NamedAt[]): Found[] {
  const sought = soughtIn(text, named);
  const all = new Map<Thing, { words: Set<string>; from: number }>();
  for (const { from, to, until = to, things } of named) {
    const written = text.slice(from, until).replace(/\s+/g, ' ');
    for (const thing of things) {
      const known = all.get(thing) ?? { words: new Set(), from };
      all.set(thing, { ...known, words: known.words.add(written) });
    }
  }
  return [...all].map(([thing, { words, from }]) => ({
    ...{ thing, words: [...words], from },
    others: thing.kind === 'role' && !sought.has(thing),
  }));
}

/** Reads an advert: what it names, what it says of pay, time and body, and what it leaves out. */
export function decode(names: NamesInText, advert: string): Decoded {
  const text = advert.slice(0, longestAdvert);
  const named = names.find(text);
  const pay = payIn(text);
  const conditions = conditionsIn(text);
  const beside = {
    ...{ pay: pay.length > 0, conditions, named },
    above: named.some(({ above, things }) => above && things.some(({ kind }) => kind === 'role')),
  };
  return {
    pieces: piecesOf(text, [
      ...pay.map((one) => ({ from: one.from, to: one.to, pay: one })),
      ...named.map(({ from, to, things }) => ({ from, to, things })),
      ...conditions.map(({ from, to, condition }) => ({ from, to, condition })),
    ]),
    found: foundIn(text, named),
    pay,
    paySaid: paySaidIn(text, pay.length > 0),
    conditions,
    omits: readsAsEnglish(text) ? omittedIn(text, beside) : undefined,
    cut: advert.length > longestAdvert,
  };
}
