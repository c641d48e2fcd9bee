import { createHash } from 'node:crypto';
import type { Knowledge } from './knowledge.ts';

/** A few letters that change with the text. Not for secrets. */
const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

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
