import type { AnyEntry } from '../schema/entry.ts';
import { summaries } from '../schema/summaries.ts';
import type { PackedChoices } from '../knowledge/choose/packed-choices.ts';
import { packChoices } from '../knowledge/choose/pack-choices.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import { stepListsOf, type StepList } from '../knowledge/graph/step-lists.ts';
import { furtherNamesOf } from './further-names.ts';
import type { FurtherNames, NamedPage, NamedProduct, Names } from './named.ts';
import { packPhrases } from './phrases.ts';
import { productsOf } from './products.ts';
import { stemsOf } from './stems.ts';

/** What a page is about, beside its names. */
export interface PageDigest {
  /** One line, or nothing where the title says all. */
  summary: string;
  /** Stems of how people put it who do not know its name, each once. */
  described: string;
  /** Stems of what else its entry says in short, each once. */
  words: string;
  /** Values by filter: family, stage, level, nights and so on, as the reader sees them. */
  facets: NamedPage['facets'];
}

/** Something that sounds or goes wrong, as people put it. */
export interface SymptomDigest {
  title: string;
  /** Stems of all the ways in which people put it, one phrase after another, as `phrasesIn` reads them. */
  says: string;
  /** The pages that explain it by their places among all, the likeliest first. */
  leadsTo: number[];
}

/** What every page is about in short: what the page of results loads beside the names. */
export interface Digest {
  /** In the order of the pages of the names. */
  pages: PageDigest[];
  /** What pages that are made from no entry are, by their addresses: it is shown, and nothing is found by it. */
  told: Readonly<Record<string, string>>;
  symptoms: SymptomDigest[];
  /** Kinds of products with all their names. */
  products: NamedProduct[];
  /** What steps are asked for by, and what terms are called abroad. */
  further: FurtherNames[];
  /** What roles the list of them shows for a choice. */
  choices: PackedChoices;
  /** The lists of steps by what they are for and what they ask. */
  stepLists: StepList[];
}

/** What the entry says in short beside its names and its summary. */
function saidIn(entry: AnyEntry, { family = [] }: NamedPage['facets']): string[] {
  switch (entry.kind) {
    case 'roles':
      return [entry.data.inShort, ...family, ...entry.data.duties];
    case 'comparisons':
      return [entry.data.question];
    default:
      return [];
  }
}

const summaryOf = (entry: AnyEntry | undefined): string => {
  if (!entry) return '';
  if (entry.kind === 'comparisons') return entry.data.difference;
  if (entry.kind === 'occupations') return '';
  return 'summary' in entry.data ? entry.data.summary : '';
};

/** The stems of some texts, each once, without those that are known already; in order of letters they pack smaller. */
const stemsBeside = (known: ReadonlySet<string>, texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(stemsOf))].filter((stem) => !known.has(stem)).sort();

/** What each page that has a name is about. */
export function digestOf(knowledge: Knowledge, { pages }: Names): Digest {
  const digests = pages.map(({ address, title, facets }): PageDigest => {
    const entry = knowledge.byAddress.get(address);
    const summary = summaryOf(entry);
    const told = new Set(stemsOf(summary));
    const described = entry?.kind === 'roles' ? entry.data.described : [];
    const lay = stemsBeside(new Set(stemsOf(title)), described).join(' ');
    const words = stemsBeside(told, entry ? saidIn(entry, facets) : []);
    return { summary, described: lay, words: words.join(' '), facets };
  });
  const places = new Map(pages.map(({ address }, place) => [address, place]));
  const placesOf = (addresses: readonly string[]) =>
    addresses.flatMap((address) => places.get(address.split('#')[0] ?? '') ?? []);
  const symptoms = knowledge.byKind.symptoms.map(({ data: { title, says, leadsTo } }) => {
    const lay = packPhrases(says, new Set(stemsOf(title)));
    return { title, says: lay, leadsTo: placesOf(leadsTo) };
  });
  const named = new Set(pages.map(({ address }) => address));
  return {
    pages: digests,
    told: Object.fromEntries(Object.entries(summaries).filter(([address]) => named.has(address))),
    symptoms,
    products: productsOf(knowledge, pages),
    further: furtherNamesOf(knowledge, pages),
    choices: packChoices(knowledge),
    stepLists: stepListsOf(knowledge),
  };
}
