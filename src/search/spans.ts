import { keyOf } from './normalize.ts';
import { hitOf, type Hit } from './hit.ts';
import { labels } from './labels.ts';
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

const isJob = ({ page, name }: NameMatch): boolean =>
  page.kind === labels.role && name.product === undefined;

/** Words in a row of a query, and what has exactly that name. */
interface Row {
  from: number;
  to: number;
  matches: NameMatch[];
}

/** All rows of words that are a name, the longest first; of two as long that of a job: a live sound technician is a sound technician. */
const rowsIn = (index: NameIndex, words: readonly string[]): Row[] =>
  words
    .flatMap((_, from) =>
      words.slice(from, from + longestName).map((__, more) => {
        const inside = words.slice(from, from + more + 1);
        const says = inside.length > 1 || !isSmall(inside[0] ?? '');
        return { from, to: from + more + 1, matches: says ? index.exactly(inside.join(' ')) : [] };
      }),
    )
    .filter(({ matches }) => matches.length > 0)
    .sort(
      (a, b) =>
        b.to - b.from - (a.to - a.from) ||
        Number(b.matches.some(isJob)) - Number(a.matches.some(isJob)),
    );

/** The names that stand inside a longer query, the longest first; a word within a longer name is not one. */
export function spansIn(index: NameIndex, text: string): Span[] {
  const words = keyOf(text).split(' ');
  const taken = new Set<number>();
  return rowsIn(index, words).flatMap(({ from, to, matches }): Span[] => {
    const inside = words.slice(from, to);
    if (inside.some((_, place) => taken.has(from + place))) return [];
    const span = inside.join(' ');
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
