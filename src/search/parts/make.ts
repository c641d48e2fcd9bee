import { labels } from '../labels.ts';
import { NameIndex } from '../match.ts';
import type { Name, Names } from '../named.ts';
import { keyOf, writtenAs } from '../normalize.ts';
import { Guide, packWords, type PackedGuide } from './guide.ts';
import { tablesOf } from '../names-pack.ts';
import { isSmall } from '../topics.ts';
import { partsOf, type NamesPart } from './part.ts';

/** The names in parts, and what tells which of them a query needs. */
export interface NamesInParts {
  /** Without a version. */
  guide: PackedGuide;
  parts: NamesPart[];
}

/** A word of more names has a part of its own. */
const popularFrom = 200;
/** Letters of names after which a part ends. */
const longest = 2_000;
/** What a name takes beside its letters: the name and the address of its page. */
const beside = 25;
/** Names kept apart of those that fit best what is begun. */
const best = 8;
/** A word that is in no name. */
const unknown = 'qqxqqxqq';

const sorted = (words: Iterable<string>) => [...words].sort();

/** The names of each word, by their places. */
type ByWord = ReadonlyMap<string, readonly number[]>;

function byWord({ names }: Names): ByWord {
  const all = new Map<string, number[]>();
  for (const [id, { text }] of names.entries())
    for (const word of new Set(keyOf(text).split(' '))) {
      const same = all.get(word);
      if (same) same.push(id);
      else all.set(word, [id]);
    }
  return all;
}

/** The words at which parts begin. */
function startsOf({ names }: Names, words: ByWord): string[] {
  const starts: string[] = [];
  let letters = Infinity;
  for (const word of sorted(words.keys())) {
    const ids = words.get(word) ?? [];
    if (ids.length > popularFrom) continue;
    if (letters > longest) {
      starts.push(word);
      letters = 0;
    }
    for (const id of ids) letters += (names[id]?.text.length ?? 0) + beside;
  }
  return starts;
}

/** Every beginning of a word under which so much stands that the best of it is kept apart. */
function broad(guide: Guide, words: Iterable<string>): string[] {
  const all = sorted(words);
  const found: string[] = [];
  let begun = new Set(all.map((word) => word.slice(0, 1)));
  for (let length = 1; begun.size > 0; length += 1) {
    const now = [...begun].filter((key) => guide.isBroad(key));
    found.push(...now);
    const there = new Set(now);
    begun = new Set(
      all
        .filter((word) => word.length > length && there.has(word.slice(0, length)))
        .map((word) => word.slice(0, length + 1)),
    );
  }
  return found;
}

/** Of each name of nothing but words that tell little, the rarest of these. */
function rarestWords({ names }: Names, words: ByWord): (string | undefined)[] {
  const countOf = (word: string) => words.get(word)?.length ?? 0;
  const joins = (word: string) => isSmall(word) || countOf(word) > popularFrom;
  return names.map(({ text }) => {
    const own = keyOf(text).split(' ');
    return own.every(joins) ? own.sort((a, b) => countOf(a) - countOf(b))[0] : undefined;
  });
}

/** What tells which parts a query needs, without a version. */
function guideOf(names: Names, words: ByWord, rarest: readonly (string | undefined)[]) {
  const isPopular = (word: string) => (words.get(word)?.length ?? 0) > popularFrom;
  const keys = sorted(words.keys());
  const placeOf = new Map(keys.map((word, place) => [word, place]));
  const places = startsOf(names, words).map((word) => placeOf.get(word) ?? 0);
  const written = sorted(new Set(names.names.flatMap(({ text }) => writtenAs(text).split(' '))));
  const small = sorted(new Set(rarest.flatMap((word) => word ?? [])));
  return {
    ...tablesOf(names),
    version: '',
    words: packWords(written),
    popular: keys.filter(isPopular),
    small: small.filter((word) => !isPopular(word)),
    letters: sorted(new Set(keys.map((word) => word.slice(0, 1)))).join(''),
    starts: places.map((place, at) => place - (places[at - 1] ?? 0)),
  };
}

/** The parts with the names that fit best what begins so much that these stand apart, each with their places. */
function bestBegun(names: Names, guide: Guide, words: ByWord): [part: number, ids: number[]][] {
  const told = ({ page, text, where }: Name) => `${page} ${text} ${where}`;
  const idOf = new Map(names.names.map((name, id) => [told(name), id]));
  const index = new NameIndex(names);
  const bestFor = (query: string) => index.search(query).slice(0, best);
  return broad(guide, words.keys()).map((key) => {
    const alone = guide.isPopular(key) ? bestFor(`${key} ${unknown}`) : [];
    const found = [...bestFor(key), ...alone];
    return [guide.bestOf(key), found.flatMap(({ name }) => idOf.get(told(name)) ?? [])];
  });
}

/** The places of the names that are comparisons of their own. */
const comparedIn = ({ names, pages }: Names): number[] =>
  names.flatMap(({ own, page }, id) =>
    own && pages[page]?.kind === labels.comparison ? [id] : [],
  );

/** Cuts the names into parts of which a query needs few, however many names there are. */
export function namesInParts(names: Names): NamesInParts {
  const words = byWord(names);
  const rarest = rarestWords(names, words);
  const packed = guideOf(names, words, rarest);
  const guide = new Guide(packed);
  const held = new Map<number, number[]>();
  const put = (part: number, ids: readonly number[]) => {
    const there = held.get(part);
    if (there) there.push(...ids);
    else held.set(part, [...ids]);
  };
  for (const [word, ids] of words) put(guide.partOf(word), ids);
  for (const [id, word] of rarest.entries())
    for (const part of word === undefined ? [] : guide.commonOf(word)) put(part, [id]);
  put(guide.compared, comparedIn(names));
  for (const [part, ids] of bestBegun(names, guide, words)) put(part, ids);
  const take = partsOf(names);
  const parts = Array.from({ length: guide.count }, (_, place) => {
    const part = take(held.get(place) ?? []);
    return place === guide.compared ? { ...part, compared: [...names.pairs] } : part;
  });
  return { guide: packed, parts };
}
