import type { ContentFile } from '../../../src/checks/integrity/document.ts';
import { draftOf, type Draft } from '../../../src/checks/integrity/draft.ts';
import { kindAndId } from '../../../src/checks/integrity/files.ts';
import { passagesInFields, passagesInProse } from '../../../src/checks/style/passages.ts';
import type { Prose } from '../../../src/knowledge/prose/read.ts';
import type { AnyEntry } from '../../../src/schema/entry.ts';

/** An entry as it is written, with its fields and its prose read. */
export interface Original extends Draft {
  entry: AnyEntry;
  prose: Prose;
}

/** The entries of files. Throws for a file that is not whole. */
export const originalsOf = (files: readonly ContentFile[]): Original[] =>
  files.map((file) => {
    const name = kindAndId(file.path);
    const draft = 'what' in name ? undefined : draftOf(file, name).draft;
    const { entry, prose } = draft ?? {};
    if (!draft || !entry || !prose) throw new Error(`${file.path} is not whole: run npm run check`);
    return { ...draft, entry, prose };
  });

/** All that an entry says in our own words. */
export const textsOf = ({ entry, prose }: Original): string[] =>
  [...passagesInFields(entry), ...passagesInProse(prose)].map(({ text }) => text);
