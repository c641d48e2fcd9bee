import type { Knowledge } from './knowledge.ts';

/** A few letters that change with the text: the 32-bit FNV-1a hash. Not for secrets. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Which content a plan was made with: the newest day of review, and a hash of all skill and role ids. */
export function contentVersion({ entries, byKind: { skills, roles } }: Knowledge): string {
  const newest =
    entries
      .map(({ data }) => data.reviewed)
      .sort()
      .at(-1) ?? '';
  const ids = [...skills, ...roles].map(({ kind, id }) => `${kind}/${id}`).sort();
  return `${newest}.${shortHash(ids.join())}`;
}
