import type { Knowledge } from './knowledge.ts';
import { shortHash } from './short-hash.ts';

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
