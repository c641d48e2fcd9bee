import { z } from 'zod';
import type { Prose } from '../../knowledge/prose/read.ts';
import type { AnyEntry } from '../../schema/entry.ts';
import { pathOf } from '../../schema/kinds.ts';

/** An address outside this site, with the files that name it. */
export interface OutsideLink {
  url: string;
  files: string[];
}

/** Every text in a value, however deep it lies. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const isGroup = typeof value === 'object' && value !== null;
  return isGroup ? Object.values(value).flatMap(textsIn) : [];
}

const isAddress = (text: string) => z.url({ protocol: /^https?$/ }).safeParse(text).success;

/** Every address outside this site that entries name, in fields or in their text, each once. */
export function outsideLinks(
  entries: readonly AnyEntry[],
  prose: ReadonlyMap<AnyEntry, Prose>,
): OutsideLink[] {
  const found = new Map<string, Set<string>>();
  for (const entry of entries) {
    const links = (prose.get(entry)?.links ?? []).map(({ url }) => url);
    for (const text of [...textsIn(entry.data), ...links].filter(isAddress)) {
      const [url = ''] = text.split('#');
      found.set(url, (found.get(url) ?? new Set()).add(pathOf(entry)));
    }
  }
  return [...found].map(([url, files]) => ({ url, files: [...files] }));
}
