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
function byWord({ names }: Names): ReadonlyMap<string, readonly number[]> {
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
function startsOf({ names }: Names, words: ReadonlyMap<string, readonly number[]>): string[] {
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

/** Cuts the names into parts of which a query needs few, however many names there are. */
export function namesInParts(names: Names): NamesInParts {
  const words = byWord(names);
  const take = partsOf(names);
  const starts = startsOf(names, words);
  const popular = sorted(words.keys()).filter((w) => (words.get(w) ?? []).length > popularFrom);
  const letters = sorted(new Set([...words.keys()].map((word) => word.slice(0, 1)))).join('');
  const written = sorted(new Set(names.names.flatMap(({ text }) => writtenAs(text).split(' '))));
  const countOf = (word: string) => words.get(word)?.length ?? 0;
  const joins = (word: string) => isSmall(word) || countOf(word) > popularFrom;
  /** The rarest word of a name of nothing but words that tell little. */
  const rarestOf = ({ text }: Name): string | undefined => {
    const own = keyOf(text).split(' ');
    return own.every(joins) ? own.sort((a, b) => countOf(a) - countOf(b))[0] : undefined;
  };
  const rarest = names.names.map(rarestOf);
  const small = sorted(new Set(rarest.flatMap((word) => word ?? []))).filter(
    (word) => countOf(word) <= popularFrom,
  );
  const keys = new Map(sorted(words.keys()).map((word, place) => [word, place]));
  const places = starts.map((word) => keys.get(word) ?? 0);
  const packed = {
    ...tablesOf(names),
    ...{ version: '', words: packWords(written), popular, small, letters },
    starts: places.map((place, at) => place - (places[at - 1] ?? 0)),
  };
  const guide = new Guide(packed);
  const held = new Map<number, number[]>();
  const put = (part: number, ids: readonly number[]) => {
    const there = held.get(part);
    if (there) there.push(...ids);
    else held.set(part, [...ids]);
  };
  for (const [word, ids] of words) put(guide.partOf(word), ids);
  const idOf = new Map(
    names.names.map(({ page, text, where }, id) => [`${page} ${text} ${where}`, id]),
  );
  const everything = names.names.map((_, id) => id);
  for (const [id, word] of rarest.entries())
    for (const part of word === undefined ? [] : guide.commonOf(word)) put(part, [id]);
  put(
    guide.compared,
    everything.filter((id) => {
      const name = names.names[id];
      return name?.own && names.pages[name.page]?.kind === labels.comparison;
    }),
  );
  const index = new NameIndex(names);
  for (const key of broad(guide, words.keys())) {
    const alone = guide.isPopular(key) ? index.search(`${key} ${unknown}`).slice(0, best) : [];
    const found = [...index.search(key).slice(0, best), ...alone];
    put(
      guide.bestOf(key),
      found.flatMap(
        ({ name: { page, text, where } }) => idOf.get(`${page} ${text} ${where}`) ?? [],
      ),
    );
  }
  const parts = Array.from({ length: guide.count }, (_, part) => take(held.get(part) ?? []));
  const told = parts.map((part, place) =>
    place === guide.compared ? { ...part, compared: [...names.pairs] } : part,
  );
  return { guide: packed, parts: told };
}
