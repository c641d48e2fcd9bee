import type { Answers } from './answers.ts';
import { answered, type GradedHits } from './answered.ts';
import { askText, type TextAnswer } from './full-text.ts';
import { pageHit, withoutRepeats, type Hit } from './hit.ts';
import { behind } from './labels.ts';
import type { NameIndex } from './match.ts';
import type { Meanings } from './meanings.ts';
import { countsOf, isChosen, type Counts } from './narrow.ts';
import type { TextHit, TextIndex } from './pagefind.ts';
import { narrows, perPage, type Query } from './query.ts';
import type { Reading } from './reading.ts';
import { readWhole } from './reading-whole.ts';
import { isAnswer, resultOf, type Result } from './result.ts';
import { pairHit } from './sides.ts';
import { stemsOf } from './stems.ts';

export interface Found {
  results: Result[];
  /** How many pages there are, shown or not. */
  total: number;
  counts: Counts;
  /** Words of the query that no page has, as they were typed. */
  unknown: readonly string[];
  /** Whether full text was asked too: it is not where names and meanings answer well. */
  inText: boolean;
  /** Whether it was wanted, and could not be had. */
  failed: boolean;
  /** Whether nothing is found because it has no word that tells one page from another. */
  saysLittle: boolean;
  /** Whether nothing is found because it asks for another trade. */
  isElsewhere: boolean;
}

/** What the search works with. Meanings and full text may be missing: the others then answer alone. */
export interface Indexes {
  names: NameIndex;
  meanings?: Meanings | undefined;
  /** Loads the answers about roles, each time one is shown. */
  answers?: (() => Promise<Answers>) | undefined;
  /** Loads full text, each time it is asked for. */
  text?: (() => Promise<TextIndex>) | undefined;
}

interface Asking {
  /** Results shown at most. */
  most?: number;
  /** Ask full text however well the names answer. */
  everywhere?: boolean;
}

/** Texts of pages read at once, for a line of them to show: each is a file of some kilobytes. */
const mostExcerpts = 4;

const silent: TextAnswer = { hits: [], unknown: [] };

/** Pages of full text as hits: those that have names or are pairs. */
const textHits = (names: NameIndex, found: readonly TextHit[]): Hit[] =>
  found.flatMap(({ address }): Hit | Hit[] => {
    if (address === undefined) return [];
    const page = names.pageAt(address);
    if (page) return [{ ...pageHit(page), found: true }];
    return pairHit(names, address) ?? [];
  });

/**
 * All that is found, the best first, each page once. Kinds that are left to those who ask for them come
 * last if at all.
 */
function allOf(hits: GradedHits, found: readonly Hit[], { filters }: Query): Hit[] {
  const asked = new Set(hits.sure.map(({ address }) => address));
  const all = withoutRepeats([...hits.sure, ...hits.above, ...found, ...hits.below]);
  if (filters.kind?.length) return all;
  const wanted = all.filter(({ address, kind }) => asked.has(address) || !behind.includes(kind));
  return wanted.length > 0 ? wanted : all;
}

/** Lines of the results, with the text around the words where nothing else says why the page is there. */
async function resultsOf(
  hits: readonly Hit[],
  found: readonly TextHit[],
  { meanings, answers: load }: Indexes,
  { inBritain }: Reading,
): Promise<Result[]> {
  const answers = hits.some(isAnswer) ? await load?.().catch(() => undefined) : undefined;
  const texts = new Map(found.map((one) => [one.address, one]));
  const excerpted = new Set(hits.filter((hit) => hit.found).slice(0, mostExcerpts));
  return Promise.all(
    hits.map(async (hit) => {
      const text = excerpted.has(hit) ? texts.get(hit.address) : undefined;
      const page = await text?.load().catch(() => undefined);
      return resultOf(hit, { meanings, answers, excerpt: page?.excerpt, inBritain });
    }),
  );
}

/** What full text answers; undefined where it, or a part of it, cannot be had. */
async function asking(text: () => Promise<TextIndex>, query: string, unheard: readonly string[]) {
  try {
    return await askText(await text(), query, unheard);
  } catch {
    return undefined;
  }
}

/** What is found for a query. An empty one with filters finds all that they leave. */
export async function find(
  indexes: Indexes,
  query: Query,
  { most = perPage, everywhere = false }: Asking = {},
): Promise<Found> {
  const { names, meanings, text } = indexes;
  const reading = readWhole(meanings?.corrected(query.text) ?? query.text);
  const hits = answered(names, meanings, reading);
  const asksText = query.text !== '' && !hits.saysLittle && (everywhere || !hits.enough);
  const asked = asksText && text ? await asking(text, reading.text, hits.unheard) : undefined;
  const { hits: inText, unknown } = asked ?? { ...silent, unknown: hits.unheard };
  const all =
    query.text || !narrows(query)
      ? allOf(hits, textHits(names, inText), query)
      : names.names.pages.map(pageHit);
  const chosen = all.filter((hit) => isChosen(hit, query));
  return {
    results: await resultsOf(chosen.slice(0, most), inText, indexes, reading),
    total: chosen.length,
    counts: countsOf(all, query),
    unknown: [...new Set(unknown.map((stem) => typedFor(stem, query.text)))],
    inText: asked !== undefined,
    failed: asksText && text !== undefined && !asked,
    saysLittle: query.text !== '' && hits.saysLittle && all.length === 0,
    isElsewhere: hits.isElsewhere ?? false,
  };
}

/** A stem as the reader typed its word. */
const typedFor = (stem: string, text: string): string =>
  text.split(/\s+/).find((word) => stemsOf(word).includes(stem)) ?? stem;
