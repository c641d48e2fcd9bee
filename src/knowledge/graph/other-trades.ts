import type { Entry } from '../../schema/entry.ts';
import type { Knowledge } from './knowledge.ts';
import { titleKey } from './title-key.ts';

/** A name, and what it joins with "and" or "or": "composer and sound designer". */
const namesIn = (name: string): string[] => [name, ...name.split(/ (?:and|or) /)].map(titleKey);

/**
 * The pages for other trades that a name of work leads to, such as that for composers: those that have the
 * name, or one that is joined to another in it, among their other names. Mostly there are none.
 */
export function pagesNamed(knowledge: Knowledge, name: string): Entry<'pages'>[] {
  const names = new Set(namesIn(name));
  return knowledge.byKind.pages.filter(({ data }) =>
    data.aliases.some((alias) => names.has(titleKey(alias))),
  );
}
