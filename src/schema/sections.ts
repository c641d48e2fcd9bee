import { headings } from '../words/sections.ts';
import type { Kind } from './kinds.ts';

/** A section of a page. Its id is its anchor: its heading as one, or as one that was published before. */
interface SectionOfKind {
  /** Its place among the headings that the text of an entry must have. None: it is made from data. */
  text?: number;
  /** May be left out of the text where the question makes no sense. */
  optional?: true;
  /** On a phone it stands folded under its heading, until the reader opens it. */
  folds?: true;
}

/**
 * What the sections of the pages of each kind are besides their headings, which words/sections.ts has in
 * order. Kinds that are not here are free text. They stand apart from kinds.ts, which every page of the
 * site carries.
 */
const sections = {
  roles: {
    'what-you-do': { text: 1 },
    'a-working-day': { text: 5 },
    skills: {},
    'the-way-there': {},
    'how-you-are-paid': { text: 3, folds: true },
    'how-the-work-looks-ahead': { text: 4, folds: true },
    'where-you-work': { text: 2, folds: true },
    'time-body-and-hearing': { text: 6, folds: true },
    'it-suits-you-if': { folds: true },
    'reasons-not-to': { folds: true },
    'often-confused-with': { folds: true },
    'try-it-this-weekend': { text: 7, folds: true },
    'how-statistics-file-it': { folds: true },
    sources: { folds: true },
    'what-nobody-has-measured': { folds: true },
  },
  families: {
    'the-signal-path': {},
    'the-roles': {},
    'who-is-on-the-job': { text: 1, folds: true },
    'getting-hired': { text: 2, optional: true, folds: true },
    'what-everyone-needs': { folds: true },
    'how-people-move': { text: 3, folds: true },
    sources: { folds: true },
  },
  skills: {
    'why-it-matters': { text: 1 },
    'where-you-can-hear-it': { text: 2, optional: true },
    'four-levels': {},
    'a-common-mistake': { text: 3 },
    'what-to-check-first': {},
    'how-to-practice': { text: 4 },
    'names-you-meet': { folds: true },
    'who-needs-it': {},
    'builds-on-and-leads-to': {},
    sources: {},
  },
  steps: {
    'who-it-is-for': { text: 1 },
    'what-it-takes': { text: 2 },
    'how-to-do-it': { text: 3 },
    'what-it-builds': {},
    'how-to-tell-it-has-worked': { text: 4 },
    'what-comes-next': {},
    sources: {},
    'what-nobody-has-measured': {},
  },
  comparisons: {
    'side-by-side': {},
    skills: {},
    'what-they-earn': {},
    'moving-between-them': {},
    'why-people-mix-them-up': { text: 1, folds: true },
    'where-sources-disagree': { text: 2, optional: true, folds: true },
    'what-official-lists-say': { text: 3, optional: true, folds: true },
    'which-fits-you': { text: 4 },
    sources: {},
  },
  occupations: {
    'what-it-pays': {},
    'by-place': {},
    'how-the-work-looks-ahead': {},
    'other-figures': {},
    'roles-filed-here': {},
    'programs-of-study-that-lead-here': {},
    sources: {},
  },
  sources: {
    'what-it-says': {},
    figures: {},
    'cited-on': {},
  },
} as const satisfies {
  [K in keyof Headings]: Readonly<Record<keyof Headings[K], SectionOfKind>>;
};

type Headings = typeof headings;
type Sections = typeof sections;
export type KindWithSections = keyof Sections;

/** The sections that a page of a kind can have, by their anchors. */
export type SectionId<K extends KindWithSections> = keyof Sections[K] & string;

const hasSections = (kind: Kind): kind is KindWithSections => kind in sections;

/** The sections of a kind with their headings, whichever it is: none where it is free text. */
export function sectionsOfKind(
  kind: Kind,
): Readonly<Record<string, SectionOfKind & { heading: string }>> {
  if (!hasSections(kind)) return {};
  const all: Readonly<Record<string, SectionOfKind>> = sections[kind];
  return Object.fromEntries(
    Object.entries<string>(headings[kind]).map(([id, heading]) => [id, { heading, ...all[id] }]),
  );
}
