import * as words from '../../words/kept/shown.ts';
import { isKept, isObject, keptNothing, type Kept } from '../plan/kept-form.ts';
import { namesKept } from './shortlist.ts';
import { provenIn } from './proofs.ts';

/** What the text of a file holds, whatever wrote it; undefined where it is no plan. */
export function readKeptFile(text: string): Kept | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isKept(read)) return undefined;
    const { about: _, ...kept } = read;
    return kept as Kept;
  } catch {
    return undefined;
  }
}

function union(here: readonly unknown[], there: readonly unknown[]): unknown[] {
  const written = new Set(here.map((one) => JSON.stringify(one)));
  return [...here, ...there.filter((one) => !written.has(JSON.stringify(one)))];
}

/** One value with what another has beside it. Where both say something of the same, the first stands. */
function together(here: unknown, there: unknown): unknown {
  if (here === undefined) return there;
  if (Array.isArray(here) && Array.isArray(there)) return union(here, there);
  if (!isObject(here) || !isObject(there)) return here;
  const both = Object.keys(here).map((name) => [
    name,
    Object.hasOwn(there, name) ? together(here[name], there[name]) : here[name],
  ]);
  const more = Object.entries(there).filter(([name]) => !Object.hasOwn(here, name));
  return Object.fromEntries([...both, ...more]);
}

/**
 * What is kept together with what a file holds. Where both say something of the same thing, such as the
 * level of a skill, what was kept stays; lines of evidence for one level stand one after the other.
 */
export const keptWith = (kept: Kept | undefined, file: Kept): Kept =>
  together(kept ?? keptNothing, file) as Kept;

const told = (count: number, inWords: (count: number) => string): string[] =>
  count > 0 ? [inWords(count)] : [];

/** How much is kept, in words: "5 kept pages", "1 line of evidence"; empty where there is nothing. */
export function keptInShort(kept: Kept): string[] {
  const lines = provenIn(kept).reduce((sum, { proofs }) => sum + proofs.length, 0);
  return [
    ...told(namesKept(kept).length, words.keptPages),
    ...told(lines, words.linesOfEvidence),
    ...told(Object.keys(kept.skills).length, words.markedSkills),
  ];
}
