import { namesAbroad } from '../knowledge/graph/names-abroad.ts';
import type { Knowledge } from '../knowledge/graph/knowledge.ts';
import type { FurtherNames, NamedPage } from './named.ts';

/** Names that no suggestion waits for: words by which steps are asked for, and what terms are called abroad. */
export const furtherNamesOf = (
  { byAddress }: Knowledge,
  pages: readonly NamedPage[],
): FurtherNames[] =>
  pages.flatMap(({ address }, page): FurtherNames[] => {
    const entry = byAddress.get(address);
    if (entry?.kind === 'terms')
      return namesAbroad(entry.data).map(({ language, names }) => [page, language, ...names]);
    if (entry?.kind !== 'steps' || entry.data.subjects.length === 0) return [];
    return [[page, '', ...entry.data.subjects]];
  });
