import { headingOf } from '../schema/anatomy.ts';
import type { SectionId } from '../schema/sections.ts';
import { isSmall, small, smallAbroad, topics, topicsAbroad } from './topics.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a question is about: the words left of it, and the section of a role that answers it. */
export interface Question {
  subject: string;
  section?: SectionId<'roles'> | undefined;
  heading?: string | undefined;
}

/** A query in lower case, without accents and signs. */
export const plainOf = (text: string): string =>
  tidy(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[?!.,;:'’"“”()/]/g, ' '),
  );

/** A text without some of its words, its spaces single. */
export const without = (text: string, ...words: readonly RegExp[]): string =>
  tidy(words.reduce((rest, some) => rest.replace(some, ' '), text));

/** Reads a question. A query that is no question is its own subject. */
export function readQuestion(text: string): Question {
  const plain = plainOf(text);
  const [topic, words] = topics.find(([, asked]) => asked.test(plain)) ?? [];
  const [abroad, foreign] = topicsAbroad.find(([, asked]) => asked.test(plain)) ?? [];
  const section = abroad ?? topic;
  const asking = foreign ?? words;
  // What else is asked is not what it is about either.
  const about = topics.reduce(
    (text, [, words]) => (asking ? without(text, words) : text),
    asking ? without(plain, asking) : plain,
  );
  const bare = without(foreign ? without(about, smallAbroad) : about, small);
  return { subject: bare || plain, section, heading: section && headingOf('roles', section) };
}

/** What every page is about: these words tell no page from another, and the index of them is the largest. */
export const everywhere: ReadonlySet<string> = new Set(['sound', 'audio']);

/** The longest of some words, in their order: longer ones tell more. */
export function longestOf(words: readonly string[], most: number): string[] {
  const kept = new Set([...words].sort((a, b) => b.length - a.length).slice(0, most));
  return words.filter((word) => kept.has(word));
}

/**
 * The words of a query that full text is asked for, at most so many: those that mean something, the
 * longest of them. Each may cost a part of the index.
 */
export function tellingWords(text: string, most: number): string[] {
  const words = tidy(text.toLowerCase().replace(/[?!,]/g, ' ')).split(' ').filter(Boolean);
  const meant = words.filter((word) => !isSmall(word));
  if (meant.length === 0) return words;
  const rarer = meant.filter((word) => !everywhere.has(word));
  return longestOf(rarer.length > 0 ? rarer : meant, most);
}
