import { keyOf, writtenAs } from '../normalize.ts';
import { readQuestion } from '../questions.ts';
import { readText } from '../reading.ts';
import type { Guide, Typed } from './guide.ts';

/** Of more words, half are found with what is named of them. */
const mostGuessed = 5;

/** Parts that one query loads at most. */
export const mostParts = 16;

/** What all parts cost at most once guesses are among them. */
const mostCost = 24;

/** So many letters begin too many words. */
const shortest = 2;

/** The parts that answer a query. */
export interface Needed {
  /** Those with every name that is meant by it. */
  sure: readonly number[];
  /** Those with names that hold half of its words: guesses, wanted where little else is found. */
  more: readonly number[];
}

/** All that is looked up for a query, each text once. */
function textsOf(query: string): string[] {
  const { text, sides = [], question } = readText(query);
  const asked = [
    text,
    question.subject,
    ...sides,
    ...sides.map((one) => readQuestion(one).subject),
  ];
  return [...new Map(asked.map((one) => [keyOf(one), one])).values()].filter((one) => keyOf(one));
}

const wordsOf = (text: string): Typed[] => {
  const written = writtenAs(text).split(' ');
  return keyOf(text)
    .split(' ')
    .map((key, place) => ({ key, written: written[place] ?? key }));
};

const joined = (one: Typed, other: Typed): Typed => ({
  key: one.key + other.key,
  written: one.written + other.written,
});

/** Ways to write a word as two. */
const halves = ({ key }: Typed) =>
  [...key].map((_, at) => [key.slice(0, at), key.slice(at)] as const).slice(1);

/** The longer of two words of names that a typed word may be without the space, with an error in the other one. */
function nearlyApart(guide: Guide, word: Typed): number[] {
  const has = (part: string) => part.length > 1 && guide.has(part);
  const first = halves(word).findLast(([one]) => has(one))?.[0] ?? '';
  const last = halves(word).find(([, other]) => has(keyOf(other)))?.[1] ?? '';
  const longer = first.length < last.length ? keyOf(last) : first;
  return longer ? [guide.partOf(longer)] : [];
}

/** The longest word of names that a typed word begins with, where what is left begins another one. */
function begunApart(guide: Guide, word: Typed): number[] {
  const found = halves(word).findLast(
    ([one, other]) => one.length > 1 && guide.has(one) && guide.begins(other),
  );
  return found && !guide.isPopular(found[0]) ? [guide.partOf(found[0])] : [];
}

/** The parts with names that one word is as two. */
function wordApart(guide: Guide, word: Typed): number[] {
  const exact = halves(word)
    .filter(([one, other]) => one.length > 1 && (other.length > 1 || /\d/.test(other)))
    .filter(([one, other]) => guide.has(one) && guide.has(keyOf(other)))
    .map(([one, other]) => guide.partOf(guide.joins(one) ? keyOf(other) : one));
  if (exact.length > 0) return exact;
  return guide.begins(word.key) ? begunApart(guide, word) : nearlyApart(guide, word);
}

/** The parts with names that two words are as one, or all of a query is begun. */
function together(guide: Guide, words: readonly Typed[]): number[] {
  const pairs = words.slice(1).map((word, place) => joined(words[place] ?? word, word));
  return pairs.flatMap((pair) => {
    if (pair.key.length > 3 && guide.has(pair.key)) return [guide.partOf(pair.key)];
    if (words.length > 2 || !guide.begins(pair.key)) return [];
    return guide.isBroad(pair.key) ? [guide.bestOf(pair.key)] : [...guide.partsMeant(pair, true)];
  });
}

/** The parts with names in which other words stand, or these, where only spaces differ. */
const spacedOtherwise = (guide: Guide, words: readonly Typed[]): number[] => [
  ...together(guide, words),
  ...words.flatMap((word) => wordApart(guide, word)),
];

/** Names within a query: those that have a word of it, and those of nothing but words that tell little. */
const named = (guide: Guide, words: readonly Typed[]): number[] =>
  words.flatMap(({ key }) => {
    if (!guide.has(key)) return [];
    return guide.joins(key) ? guide.commonOf(key) : [guide.partOf(key)];
  });

function neededFor(guide: Guide, text: string): { sure: number[]; more: number[] } {
  const words = wordsOf(text);
  const [only] = words;
  if (words.length === 1 && only && guide.isBroad(only.key))
    return { sure: [guide.bestOf(only.key)], more: [] };
  const meant = words
    .map(({ key, written }, place) => {
      if (key.length <= shortest && guide.isBroad(key)) {
        // What so little is typed of says nothing beside another word, unless it is all of a word.
        if (place < words.length - 1 && guide.has(key))
          return { key, parts: new Set([guide.partOf(key)]), cost: mostParts };
        return { key, parts: new Set([guide.bestOf(key)]), cost: Infinity };
      }
      const parts = guide.partsMeant({ key, written }, place === 0);
      return { key, parts, cost: guide.cost(parts) };
    })
    .sort((a, b) => a.cost - b.cost);
  // A name with half of the words has one at least of the others; of many words, one that is named.
  const least =
    words.length > mostGuessed
      ? []
      : meant.slice(0, words.length - Math.ceil(words.length / 2) + 1);
  // A word that begins none may be misspelled further than one word may be: then another one of the name is right.
  const fitting = meant.filter(({ cost }) => cost > 0);
  const known = fitting.findIndex(({ key }) => guide.begins(key));
  return {
    sure: [
      ...fitting
        .slice(0, known < 0 ? fitting.length : known + 1)
        .flatMap(({ parts }) => [...parts]),
      ...(words.length > 1 ? named(guide, words) : []),
      ...spacedOtherwise(guide, words),
    ],
    more: least.flatMap(({ key, parts }) =>
      words.length === 2 && guide.isPopular(key) ? [guide.bestOf(key)] : [...parts],
    ),
  };
}

/** Which parts a query asks for: however long it is, no more than some. */
export function partsNeeded(guide: Guide, query: string): Needed {
  const each = textsOf(query).map((text) => neededFor(guide, text));
  const compares = readText(query).sides ? [guide.compared] : [];
  const sure = [...new Set([...compares, ...each.flatMap(({ sure }) => sure)])].slice(0, mostParts);
  const more: number[] = [];
  for (const part of new Set(each.flatMap((one) => one.more))) {
    const all = new Set([...sure, ...more, part]);
    if (!sure.includes(part) && all.size <= mostParts && guide.cost(all) <= mostCost)
      more.push(part);
  }
  return { sure, more };
}
