import { headings } from '../words/sections.ts';
import type { Kind } from './kinds.ts';
import { sectionsOfKind, type KindWithSections, type SectionId } from './sections.ts';

/** One section of a page: text comes from the entry's MDX under the same heading, the rest from data. */
export interface Section {
  id: string;
  heading: string;
  /** Whether it stands folded under its heading on a phone. */
  folds: boolean;
}

/** What a page of this kind shows and in which order. Nothing for kinds of free text. */
export const sectionsOf = (kind: Kind): Section[] =>
  Object.entries(sectionsOfKind(kind)).map(([id, { heading, folds = false }]) => ({
    ...{ id, heading, folds },
  }));

/** Ids of the sections a page of this kind can have, beside the headings in its own text. */
export const sectionIds = (kind: Kind): string[] => sectionsOf(kind).map(({ id }) => id);

/** The heading of a section. */
export const headingOf = <K extends KindWithSections>(kind: K, section: SectionId<K>): string =>
  (headings[kind] as Record<SectionId<K>, string>)[section];

/** A link to a section within the page of an entry: #the-way-there. */
export const anchorOf = <K extends KindWithSections>(_kind: K, section: SectionId<K>) =>
  `#${section}` as const;

/** The headings an entry's text must have, in order, and those it may have. Undefined: free text. */
export function headingsOf(kind: Kind): { all: string[]; optional: string[] } | undefined {
  const written = Object.values(sectionsOfKind(kind))
    .filter(({ text }) => text !== undefined)
    .sort((a, b) => (a.text ?? 0) - (b.text ?? 0));
  if (written.length === 0) return undefined;
  const headings = (some: typeof written) => some.map(({ heading }) => heading);
  return { all: headings(written), optional: headings(written.filter((one) => one.optional)) };
}
