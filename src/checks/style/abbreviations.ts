import type { AnyEntry } from '../../schema/entry.ts';
import type { Style } from './guide.ts';
import type { Fault } from './rules.ts';
import type { TextPassage } from './passages.ts';

const capitals = /\b\p{Lu}[\p{Lu}\p{N}&]*\p{Lu}[\p{Lu}\p{N}]*\b/gu;

/** The abbreviations in a text: two capitals or more. */
const abbreviationsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(capitals)].map(([short]) => short)),
];

function namesOf({ kind, data }: AnyEntry): string[] {
  switch (kind) {
    case 'roles':
      return [data.title, ...data.aliases.map(({ name }) => name)];
    case 'skills':
    case 'steps':
    case 'terms':
      return [data.title, ...data.aliases];
    case 'sources':
      return [data.publisher, data.short];
    default:
      return [];
  }
}

/** Every abbreviation that an entry's name, another name for it, a source or the guide explains. */
export const knownAbbreviations = (entries: readonly AnyEntry[], { guide }: Style): Set<string> =>
  new Set([
    ...entries.flatMap(namesOf).flatMap(abbreviationsIn),
    ...Object.keys(guide.abbreviations),
  ]);

/** Abbreviations in a passage that a reader can look up nowhere. */
export const unexplained = ({ text }: TextPassage, known: ReadonlySet<string>): Fault[] =>
  abbreviationsIn(text)
    .filter((words) => !known.has(words) && !known.has(words.replace(/S$/, '')))
    .map((words) => ({
      id: 'abbreviation',
      words,
      what: 'an abbreviation nothing explains',
      fix: 'Write it out, define it as a term, or add it to content/style.yaml',
    }));
