import { isCore } from '../../offline/core.ts';
import { isTaken, packNames } from '../../offline/paths.ts';
import * as words from '../../words/offline/worker.ts';
import type { Kept } from './kept.ts';
import { withNote } from './with-note.ts';

/** The page for missing addresses. */
const page = '404.html';

/**
 * The page that says that an address has none, if a version of which all is kept that could have one has not:
 * of what is of the core, the core tells that alone.
 */
export async function noSuchPage(kept: Kept, file: string) {
  if (!isTaken(file)) return undefined;
  const wanted = isCore(file) ? (['core'] as const) : packNames;
  for (const version of await kept.wholeFirst()) {
    const had = await Promise.all(
      wanted.map((name) => kept.pack(version, name).catch(() => undefined)),
    );
    const found = had.every(Boolean) && (await kept.file(version, page));
    if (found) return { version, html: await withNote(found, words.noSuchPage) };
  }
  return undefined;
}
