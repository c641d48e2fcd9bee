import type { AnyEntry } from '../schema/entry.ts';
import type { PackedChoices } from '../knowledge/choose/packed-choices.ts';
import { packChoices } from '../knowledge/choose/role-lists.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { NamedPage, NamedProduct, Names } from './named.ts';
import { productsOf } from './products.ts';
import { stemsOf } from './stems.ts';

/** What a page is about, beside its names. */
export interface PageDigest {
  /** One line, or nothing where the title says all. */
  summary: string;
  /** Stems of what else its entry says in short, each once. */
  words: string;
  /** Values by filter: family, stage, level, nights and so on, as the reader sees them. */
  facets: NamedPage['facets'];
}

/** Something that sounds or goes wrong, as people put it. */
export interface SymptomDigest {
  title: string;
  /** Stems of all the ways in which people put it. */
  says: string;
  /** Addresses of the pages that explain it, the likeliest first. */
  leadsTo: string[];
}

/** What every page is about in short: what the page of results loads beside the names. */
export interface Digest {
  /** In the order of the pages of the names. */
  pages: PageDigest[];
  symptoms: SymptomDigest[];
  /** Kinds of products with all their names. */
  products: NamedProduct[];
  /** What roles the list of them shows for a choice. */
  choices: PackedChoices;
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

/** What each page that has a name is about. */
export function digestOf(knowledge: Knowledge, { pages }: Names): Digest {
  const digests = pages.map(({ address, facets }): PageDigest => {
    const entry = knowledge.byAddress.get(address);
    const summary = summaryOf(entry);
    const known = new Set(stemsOf(summary));
    const said = entry ? saidIn(entry, facets).flatMap(stemsOf) : [];
    const words = [...new Set(said)].filter((stem) => !known.has(stem)).join(' ');
    return { summary, words, facets };
  });
  const symptoms = knowledge.byKind.symptoms.map(({ data: { title, says, leadsTo } }) => {
    const own = new Set(stemsOf(title));
    const stems = new Set(says.flatMap(stemsOf).filter((stem) => !own.has(stem)));
    return { title, says: [...stems].join(' '), leadsTo };
  });
  return {
    pages: digests,
    symptoms,
    products: productsOf(knowledge, pages),
    choices: packChoices(knowledge),
  };
}
