import type { Entry } from '../../schema/entry.ts';
import { keysOf, languages, type Language } from '../../schema/vocabulary.ts';

type RoleData = Entry<'roles'>['data'];
type Alias = RoleData['aliases'][number];

/** The aliases of a role that are English. */
export const englishAliases = ({ aliases }: Pick<RoleData, 'aliases'>): Alias[] =>
  aliases.filter(({ language }) => !language);

/** The names of a role in English, its own first: what its pages call it, and what it is compared by. */
export const englishNames = (data: Pick<RoleData, 'title' | 'aliases'>): string[] => [
  data.title,
  ...englishAliases(data).map(({ name }) => name),
];

/** The aliases of a role in other languages, by language in the order of their table. */
export const foreignAliases = ({
  aliases,
}: Pick<RoleData, 'aliases'>): { language: Language; aliases: Alias[] }[] =>
  keysOf(languages)
    .map((language) => ({ language, aliases: aliases.filter((one) => one.language === language) }))
    .filter((one) => one.aliases.length > 0);
