import type { Entry } from '../../schema/entry.ts';
import { keysOf, languages, type Language } from '../../schema/vocabulary.ts';

/** What something is called in another language. */
export interface NamesAbroad {
  language: string;
  code: Language;
  names: string[];
}

/** What a term is called abroad, by language in the order of their table. */
export const namesAbroad = ({ abroad }: Pick<Entry<'terms'>['data'], 'abroad'>): NamesAbroad[] =>
  keysOf(languages)
    .map((key) => ({ language: languages[key], code: key, names: abroad[key] ?? [] }))
    .filter(({ names }) => names.length > 0);
