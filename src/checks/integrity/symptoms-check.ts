import { titleKey } from '../../knowledge/graph/title-key.ts';
import { isOfKind, type AnyEntry, type Entry } from '../../schema/entry.ts';
import type { BreachOf } from './breach.ts';
import type { Path } from './document.ts';

/** All that a symptom is known by, with its place in the file. */
const wordingsOf = ({ data }: Entry<'symptoms'>): { words: string; path: Path }[] => [
  { words: data.title, path: ['title'] },
  ...data.says.map((words, index) => ({ words, path: ['says', index] })),
];

/** Wordings that another symptom has already: whoever types them could be led to either. */
export function wordingFaults(entries: readonly AnyEntry[]): BreachOf[] {
  const owners = new Map<string, AnyEntry>();
  return entries.filter(isOfKind('symptoms')).flatMap((entry) =>
    wordingsOf(entry).flatMap(({ words, path }): BreachOf[] => {
      const key = titleKey(words);
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      if (!owner || owner === entry) return [];
      const what = `"${words}" is how ${owner.id} is put already`;
      const fix = 'Keep it where it is likelier, or say what tells the two apart';
      return [{ id: 'wording-taken', entry, path, what, fix }];
    }),
  );
}
