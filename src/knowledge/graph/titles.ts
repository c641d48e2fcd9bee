import type { Entry } from '../../schema/entry.ts';
import { byLetter, type Group } from './by-letter.ts';
import { nameIds } from './name-id.ts';
import { titleKey } from './title-key.ts';
import { capitalized } from '../../words/sentence.ts';
import { keysOf, languages, type Language, type Place } from '../../schema/vocabulary.ts';
import { locale } from '../../words/locale.ts';
import * as words from '../../words/title-means.ts';

/** One role that a title means, and where it means that. */
export interface Meaning {
  role: string;
  /** Whether the title is the role's own name. */
  own: boolean;
  sector?: string | undefined;
  place: Place;
  /** The language it is, where that is not English. */
  language?: Language | undefined;
  /** How that language writes it, where the title is written another way: "técnico de áudio". */
  as?: string | undefined;
  note?: string | undefined;
}

/** A name people use for a job, with everything it means. */
export interface Title {
  /** The last part of its address; no other title has it. */
  id: string;
  name: string;
  meanings: Meaning[];
}

const meaningsOf = ({ id, data }: Entry<'roles'>): (Meaning & { name: string })[] => [
  { name: data.title, role: id, own: true, sector: data.family, place: 'anywhere' },
  ...data.aliases.map((alias) => ({ ...alias, role: id, own: false })),
];

/** Every title of every role, A to Z; one title with several meanings is one entry. */
export function titlesOf(roles: readonly Entry<'roles'>[]): Title[] {
  const titles = new Map<string, Omit<Title, 'id'>>();
  for (const { name, ...meaning } of roles.flatMap(meaningsOf)) {
    // Signs alone, such as "???", are compared as they are.
    const key = titleKey(name) || name;
    const title = titles.get(key) ?? { name, meanings: [] };
    const spelled = meaning.language && name !== title.name ? { as: name } : {};
    title.meanings.push({ ...meaning, ...spelled });
    titles.set(key, title);
  }
  const ids = nameIds([...titles.keys()]);
  return [...titles]
    .map(([key, title]) => ({ id: ids.get(key) ?? key, ...title }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The ids of the roles a title can mean, each once. */
export const rolesMeant = ({ meanings }: Title): string[] => [
  ...new Set(meanings.map(({ role }) => role)),
];

/** Whether a title means more than one role, so that a reader must know where it stands. */
export const isAmbiguous = (title: Title): boolean => rolesMeant(title).length > 1;

/** The language a title is in, where all it means is in one; none for English and for a title of several. */
export function languageOf({ meanings }: Title): Language | undefined {
  const [first] = meanings;
  return meanings.every(({ language }) => language === first?.language)
    ? first?.language
    : undefined;
}

/** Whether a title means something in English too. */
export const isEnglish = ({ meanings }: Title): boolean =>
  meanings.some(({ language }) => !language);

/** Titles that mean several roles: those that mean something in English, and all others. */
export function ambiguousAmong(titles: readonly Title[]): { english: Title[]; abroad: Title[] } {
  const all = titles.filter(isAmbiguous);
  return { english: all.filter(isEnglish), abroad: all.filter((title) => !isEnglish(title)) };
}

/** How many jobs a title means, in a sentence that says no word of another language as if it were English. */
export function titleSummary(title: Title): string {
  const language = languageOf(title);
  if (isAmbiguous(title)) {
    const jobs = rolesMeant(title).length;
    if (language) return words.meansSeveralIn(languages[language], jobs);
    return words.meansSeveral(isEnglish(title) ? capitalized(title.name) : words.it, jobs);
  }
  return language ? words.meansOneIn(languages[language]) : words.meansOne;
}

/** All English titles by their first letter. */
export const titlesByLetter = (titles: readonly Title[]): Group<Title>[] =>
  byLetter(titles.filter(isEnglish), ({ id }) => id);

/** The titles of a language as it writes them, A to Z, each with what it means there. */
const titlesIn = (titles: readonly Title[], language: Language): Title[] =>
  titles
    .map((title) => {
      const meanings = title.meanings.filter((one) => one.language === language);
      return { ...title, name: meanings[0]?.as ?? title.name, meanings };
    })
    .filter(({ meanings }) => meanings.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, language));

/** Titles under the name of their language. */
export interface LanguageGroup extends Group<Title> {
  language: Language;
}

/** All titles in other languages than English; one that several languages have stands in each. */
export const titlesByLanguage = (titles: readonly Title[]): LanguageGroup[] =>
  keysOf(languages)
    .map((language) => ({
      id: `language-${language}`,
      title: languages[language],
      language,
      entries: titlesIn(titles, language),
    }))
    .filter(({ entries }) => entries.length > 0);

/** The titles that mean something in a sector, or without one in any, with those meanings alone. */
const meantIn = (titles: readonly Title[], sector: string | undefined): Title[] =>
  titles
    .map((title) => ({ ...title, meanings: title.meanings.filter((one) => one.sector === sector) }))
    .filter(({ meanings }) => meanings.length > 0);

/**
 * All titles by the family in which they mean a role, each with what it means there; last those that
 * mean the same in any. A title with meanings in several stands in each.
 */
export const titlesBySector = (
  titles: readonly Title[],
  families: readonly Entry<'families'>[],
): Group<Title>[] => [
  ...families.map(({ id, data: { title, tape } }) => ({
    id,
    title,
    tape,
    entries: meantIn(titles, id),
  })),
  { id: 'any', title: words.anySector, entries: meantIn(titles, undefined) },
];
