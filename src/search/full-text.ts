import type { Page, TextHit, TextIndex } from './pagefind.ts';
import { longestOf, tellingWords } from './questions.ts';
import { stemsOf } from './stems.ts';

/** What full text answers. */
export interface TextAnswer {
  /** The best first. */
  hits: readonly TextHit[];
  /** Stems that stand in none of its pages. */
  unknown: readonly string[];
}

/** Words asked of full text at once: each may cost a part of the index. */
const mostWords = 2;

/** Words of a query that are looked at. */
const mostTold = 6;

/** Pages read to see whether a word stands there. */
const looked = 3;

/** Whether a stem stands in a page. Pagefind shortens a word that it does not know until something fits. */
function stands(stem: string, pages: readonly Page[]): boolean {
  const words = pages.flatMap(({ content, meta }) =>
    stemsOf([content, ...Object.values(meta)].join(' ')),
  );
  return words.some((word) => word === stem || (stem.length > 3 && word.startsWith(stem)));
}

/** The stems among these that full text does not have either. */
async function stillUnknown(hits: readonly TextHit[], stems: readonly string[]): Promise<string[]> {
  if (stems.length === 0) return [];
  const pages = await Promise.all(hits.slice(0, looked).map((hit) => hit.load()));
  return stems.filter((stem) => !stands(stem, pages));
}

/**
 * Asks full text for the words that tell most: with those that no page has by name or in short (`unheard`,
 * as stems), then without what it does not have either. Where pages hold all of the words, so be it; else some.
 */
export async function askText(
  text: TextIndex,
  query: string,
  unheard: readonly string[],
): Promise<TextAnswer> {
  const isHeard = (word: string) => !stemsOf(word).some((stem) => unheard.includes(stem));
  const telling = tellingWords(query, mostTold);
  const doubtful = telling.filter((word) => !isHeard(word)).slice(0, mostWords);
  const heard = longestOf(telling.filter(isHeard), mostWords - doubtful.length);
  const ask = (asked: readonly string[]) => (asked.length > 0 ? text.search(asked.join(' ')) : []);
  const unknown: string[] = [];
  const held: string[] = [];
  for (const word of doubtful) {
    const missing = await stillUnknown(await ask([word]), stemsOf(word));
    if (missing.length > 0) unknown.push(...missing);
    else held.push(word);
  }
  const all = [...heard, ...held];
  const hits = await ask(all);
  if (hits.length > 0 || all.length < 2) return { hits, unknown };
  return { hits: await ask(longestOf(all, all.length - 1)), unknown };
}
