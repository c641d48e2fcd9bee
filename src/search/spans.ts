import { keyOf } from './normalize.ts';
import { hitOf, type Hit } from './hit.ts';
import { spelled, type NameIndex, type NameMatch } from './match.ts';
import { isSmall } from './topics.ts';

/** No name inside a query has more words. */
const longestName = 9;

/** Words in a row of a query that are exactly the name of something. */
export interface Span {
  span: string;
  /** How many words are in it, and which part that is of these and of all others that tell something. */
  telling: number;
  share: number;
  matches: NameMatch[];
}

/** How many words of a query tell something. */
export const tellingIn = (text: string): number =>
  keyOf(text)
    .split(' ')
    .filter((word) => !isSmall(word)).length;

/** The names that stand inside a longer query, the longest first; a word within a longer name is not one. */
export function spansIn(index: NameIndex, text: string): Span[] {
  const words = keyOf(text).split(' ');
  const all = words
    .flatMap((_, from) =>
      words.slice(from, from + longestName).map((__, more) => ({ from, to: from + more + 1 })),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Set<number>();
  return all.flatMap(({ from, to }): Span[] => {
    const inside = words.slice(from, to);
    const says = inside.length > 1 || !isSmall(inside[0] ?? '');
    if (!says || inside.some((_, place) => taken.has(from + place))) return [];
    const span = inside.join(' ');
    const matches = index.exactly(span);
    if (matches.length === 0) return [];
    for (let place = from; place < to; place++) taken.add(place);
    const beside = words.filter((word, place) => (place < from || place >= to) && !isSmall(word));
    const share = inside.length / (inside.length + beside.length);
    return [{ span, telling: inside.length, share, matches }];
  });
}

/** Names that are all of a query but for what joins them, of words that say little by themselves: "get in and get out". */
export function namesOneByOne(index: NameIndex, text: string): Hit[] {
  const parts = text.toLowerCase().split(/\s+(?:and|or|&|\+)\s+|\s*[,/]\s*/);
  const found = parts.map((part) => index.exactly(part).filter(({ tier }) => tier < spelled));
  return found.every(({ length }) => length > 0) ? found.flat().map(hitOf) : [];
}
